"""Makes a question presuppose what its passage does not say: a name, number or word exchanged for one of its kind."""

import random
import re

_NAME = re.compile(r"\b[A-Z][\w'’-]+(?:\s+(?:of\s+|the\s+|de\s+|van\s+|al-)?[A-Z][\w'’.-]+)*")
_NUMBER = re.compile(r"\b\d[\d,]*(?:\.\d+)?")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)
_MONTHS = "January February March April June July August September October November December".split()
_NOT_NAMES = set(
    "What Who Whom Whose When Where Which Why How In On At The A An Is Was Are Were Did Does Do Has Have Had By For "
    "From To Of With During After Before Can Could Would Should If As According Along Besides Other Name".split()
)

# Pairs that turn a sentence's meaning round; both ways.
_OPPOSITES = """
first/last largest/smallest highest/lowest most/least best/worst before/after more/less higher/lower larger/smaller
increase/decrease increased/decreased rise/fall rose/fell gain/lose gained/lost win/lose won/lost born/died birth/death
began/ended begin/end start/finish started/stopped opened/closed open/close north/south east/west northern/southern
eastern/western early/late earlier/later old/new oldest/newest buy/sell bought/sold joined/left accept/reject
accepted/rejected allowed/banned allow/forbid support/oppose supported/opposed agreed/refused male/female men/women
father/mother son/daughter brother/sister husband/wife king/queen include/exclude included/excluded created/destroyed
built/demolished arrived/departed married/divorced hired/fired advantage/disadvantage common/rare positive/negative
public/private urban/rural strong/weak rich/poor internal/external import/export attack/defend attacked/defended
appointed/dismissed arrested/released succeeded/failed approve/reject approved/rejected major/minor maximum/minimum
inside/outside above/below over/under ancient/modern possible/impossible legal/illegal add/remove added/removed
president/secretary minister/ambassador company/university city/river book/film war/treaty battle/election
injured/promoted killed/elected elected/killed visited/sued announced/denied founded/abolished invented/criticised
wrote/translated written/translated directed/financed discovered/ignored signed/cancelled designed/owned
""".split()


def _both_ways(pairs: list[str]) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for pair in pairs:
        left, right = pair.split("/")
        table.setdefault(left, []).append(right)
        table.setdefault(right, []).append(left)
    return table


_OPPOSITE = _both_ways(_OPPOSITES)
# Of the others "not" follows.
_NEGATED = {
    "did": "didn't",
    "does": "doesn't",
    "do": "don't",
    "can": "can't",
    "could": "couldn't",
    "will": "won't",
    "would": "wouldn't",
}
_AUXILIARY = re.compile(r"\b(did|does|do|was|were|is|are|has|have|had|can|could|will|would)\b")


def names_in(text: str) -> list[str]:
    """Runs of capitalised words; a question's or sentence's first word only as part of a longer run."""
    found = []
    for match in _NAME.finditer(text):
        name = match.group()
        first, _, rest = name.partition(" ")
        if first in _NOT_NAMES:
            name = rest if rest and rest[0].isupper() else ""
        elif match.start() == 0 and not rest:
            name = ""
        if len(name) > 2:
            found.append(name)
    return found


def exchange_name(question: str, passage: str, others: list[str], chance: random.Random) -> str | None:
    """One name of the question that the passage holds, exchanged for one of `others` as long as itself."""
    held = [name for name in names_in(question) if name in passage]
    chance.shuffle(held)
    for name in held:
        words = name.count(" ")
        known = set(question.lower().split())
        fitting = [
            other
            for other in others
            if abs(other.count(" ") - words) <= (words > 0) and not known & set(other.lower().split())
        ]
        if fitting:
            return question.replace(name, chance.choice(fitting), 1)
    return None


def exchange_number(question: str, passage: str, chance: random.Random) -> str | None:
    """A number or month of the question, exchanged for a near one, or for one of the passage."""
    months = _MONTH.findall(question)
    if months:
        other = chance.choice([month for month in _MONTHS if month not in months])
        return question.replace(months[0], other, 1)
    numbers = [number for number in _NUMBER.findall(question) if number in passage]
    if not numbers:
        return None
    number = chance.choice(numbers)
    kin = [other for other in _NUMBER.findall(passage) if len(other) == len(number) and other not in question]
    return question.replace(number, chance.choice(kin) if kin and chance.random() < 0.5 else _near(number, chance), 1)


def _near(number: str, chance: random.Random) -> str:
    plain = number.replace(",", "")
    if "." in plain:
        return f"{float(plain) + chance.choice([-2, -1, 1, 2, 5]):.1f}".lstrip("-")
    step = chance.choice([1, 2, 3, 5, 10, 20]) * max(1, 10 ** (len(plain) - 4))
    value = int(plain) + chance.choice([-1, 1]) * step
    return f"{abs(value):,}" if "," in number else str(abs(value))


def exchange_word(question: str, passage: str, past: list[str], chance: random.Random) -> str | None:
    """A word exchanged for its opposite, or a verb in the past for another verb; one time in eight "not" is put in."""
    if chance.random() < 0.12:
        return _negate(question)
    words = question.split(" ")
    places = [at for at, word in enumerate(words) if word.lower().strip("?,.") in _OPPOSITE]
    if places:
        at = chance.choice(places)
        bare = words[at].lower().strip("?,.")
        words[at] = words[at].lower().replace(bare, chance.choice(_OPPOSITE[bare]))
        return " ".join(words)
    low = passage.lower()
    verbs = [at for at, word in enumerate(words) if at > 0 and word.strip("?,.") in past]
    if not verbs:
        return None
    at = chance.choice(verbs)
    bare = words[at].strip("?,.")
    other = chance.choice(past)
    return None if other in low else " ".join([*words[:at], words[at].replace(bare, other), *words[at + 1 :]])


def _negate(question: str) -> str | None:
    match = _AUXILIARY.search(question)
    if match is None:
        return None
    verb = match.group()
    negated = _NEGATED.get(verb, f"{verb} not")
    return f"{question[: match.start()]}{negated}{question[match.end() :]}"
