# The image that `cargo xtask dist` makes without an engine, for those who have one: docker build --tag bailiwick .
# The toolchain's image is an argument, so that a mirror can be named.
ARG RUST=rust:1.95-slim-bookworm
FROM ${RUST} AS build
RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev make && rm -rf /var/lib/apt/lists/*
WORKDIR /bailiwick
COPY . .
ARG COMMIT=unknown
ARG DAY=unknown
# Linked with nothing: the image has nothing else.
RUN BAILIWICK_BUILD_COMMIT=$COMMIT BAILIWICK_BUILD_DAY=$DAY \
    RUSTFLAGS="-Ctarget-feature=+crt-static" \
    cargo build --locked --package bailiwick --profile dist --target "$(rustc --print host-tuple)" \
    && mkdir --parents /image/data /image/tmp /image/etc /image/licenses \
    && cp "target/$(rustc --print host-tuple)/dist/bailiwick" /image/ \
    && cp LICENSE /image/licenses/ \
    && printf 'root:x:0:0:root:/:/none\nbailiwick:x:65532:65532:Bailiwick:/data:/none\n' > /image/etc/passwd \
    && printf 'root:x:0:\nbailiwick:x:65532:\n' > /image/etc/group \
    && chown 65532:65532 /image/data && chmod 1777 /image/tmp

FROM scratch
LABEL org.opencontainers.image.title="bailiwick" \
      org.opencontainers.image.description="A faithful twin of AWS Organizations, AWS Config and AWS Security Hub" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /image/ /
USER 65532:65532
WORKDIR /data
VOLUME /data
EXPOSE 4566
HEALTHCHECK --interval=10s --timeout=10s --start-period=30s --retries=3 CMD ["/bailiwick", "healthcheck"]
ENTRYPOINT ["/bailiwick"]
# Whoever reaches the port may do everything: publish it on 127.0.0.1, or in a network of its own.
CMD ["serve", "--listen", "0.0.0.0:4566", "--allow-remote", "--data", "/data"]
