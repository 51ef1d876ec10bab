# The gateway, without what only builds and tests it: docker build -t notion-graphql-gateway .
#
# Node 22 is a long-term line that outlives 20, between the oldest (20.19) and the newest Node that CI runs. Debian's slim image, since
# the embedded store's prebuilt library wants glibc. To try another: --build-arg NODE_IMAGE=…
ARG NODE_IMAGE=node:22.23.5-bookworm-slim

# With all packages: compiles, and runs the chores (`npm run keys:generate` and the like) and the emulator.
FROM ${NODE_IMAGE} AS tools
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No script of a package ever runs: native parts come prebuilt inside packages.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY scripts scripts
COPY emulator emulator
RUN npm run build && rm dist/.tsbuildinfo
USER node

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM ${NODE_IMAGE} AS gateway
LABEL org.opencontainers.image.title="Notion GraphQL gateway" \
      org.opencontainers.image.description="One typed GraphQL endpoint over Notion, with sign-in for apps" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules node_modules
COPY --from=tools /app/dist dist
COPY src/web/assets src/web/assets
USER node
EXPOSE 4000
# Node itself is process 1 and gets the signal, which npm or a shell would keep to itself.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
