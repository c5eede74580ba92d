# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
# What compiles the native parts where no binary of theirs fits. Its versions are the base image's, which is pinned by its tag.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install -y --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json tsconfig.json ./
COPY bin bin
COPY build build
COPY commands commands
COPY embeddings embeddings
COPY src src
# Installing builds dist/ and takes away the libraries of other systems; then what only building needs goes too.
RUN npm ci --no-audit --no-fund \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
# HTTP_HOST stays this container's own address: whoever publishes the port sets it to 0.0.0.0, and HTTP_TOKEN.
ENV NODE_ENV=production \
    ARTICLES_DIR=/data/articles \
    DATA_DIR=/data/archive \
    HTTP_PORT=8080
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY bin bin
COPY package.json LICENSE NOTICE PRIVACY.md TERMS.md ./
# A volume that is new begins with what lies here: articles to try it on, and a place for the archive.
COPY --chown=node:node seeds /data/articles
RUN mkdir -p /data/archive \
  && chown node:node /data /data/archive
USER 1000:1000
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/dateline.js"]
CMD ["start"]
