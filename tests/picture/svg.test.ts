import { expect, it } from 'vitest';
import { element, picture, text } from '../../src/picture/svg.ts';

it('writes what a text says, never as markup', () => {
  expect(text('Fish & <chips> "today"\u0000\uD800', { x: 1 })).toBe(
    '<text x="1">Fish &amp; &lt;chips&gt; &quot;today&quot;</text>',
  );
  expect(element('rect', { fill: '"><script>' })).toBe('<rect fill="&quot;&gt;&lt;script&gt;"/>');
});

it('leaves out what is not given and does not write long fractions', () => {
  expect(element('circle', { r: 1 / 3, fill: undefined })).toBe('<circle r="0.33"/>');
});

it('says what is on a picture to those who cannot see it', () => {
  const drawn = picture({ width: 10, height: 20, background: '#fff', description: 'A <pier>' });
  expect(drawn).toContain('<title>A &lt;pier&gt;</title>');
  expect(drawn).toContain('viewBox="0 0 10 20"');
});
