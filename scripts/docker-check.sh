#!/usr/bin/env bash
# Runs for real what needs Docker, also where no image registry can be reached:
#   - the tests on a Neo4j started by testcontainers
#   - the service and its Neo4j, with docker-compose.yml and the Dockerfile
# As root on Debian 12 with Node 20; installs what is missing, starts a Docker daemon of its own beside
# any other, makes the base images from Debian packages and Maven jars, and removes all of it again.
#   bash scripts/docker-check.sh    # TESTS=test/load runs other tests
# KG_DOCKER_CACHE names a folder in which the base system is kept for the next run.
set -euo pipefail
cd "$(dirname "$0")/.."

root=$(mktemp -d /tmp/kg-docker-XXXXXX)
export DOCKER_HOST=unix://$root/docker.sock
export KG_NEO4J_IMAGE=kg-check-neo4j KG_IMAGE=kg-check-graph
NEO4J_PASSWORD=$(head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n')
export NEO4J_PASSWORD
# 0 would let Docker choose, but then compose chooses anew at each restart.
PORT=$((20000 + RANDOM % 20000))
export PORT
project=kg-check
daemon=

say() { printf '\n=== %s (%d s)\n' "$*" "$SECONDS"; }

cleanup() {
  local status=$?
  set +e
  if [[ -n $daemon ]]; then
    [[ $status -eq 0 ]] || $compose -p $project logs --tail 60 2>/dev/null
    $compose -p $project down --volumes --timeout 5 >/dev/null 2>&1
    docker ps -aq | xargs -r docker rm -fv >/dev/null
    kill "$daemon"
    wait "$daemon"
  fi
  awk -v root="$root" 'index($2, root) == 1 { print $2 }' /proc/mounts | sort -r | xargs -r umount -l
  rm -rf --one-file-system "$root"
  say "finished with status $status"
}
trap cleanup EXIT

# `docker compose` where the client has it; Debian's docker-compose otherwise.
compose='docker compose'
docker compose version >/dev/null 2>&1 || compose=docker-compose

install_packages() {
  local missing=()
  command -v dockerd >/dev/null || missing+=(docker.io)
  command -v iptables >/dev/null || missing+=(iptables)
  command -v debootstrap >/dev/null || missing+=(debootstrap)
  [[ $compose == 'docker compose' ]] || command -v docker-compose >/dev/null || missing+=(docker-compose)
  [[ ${#missing[@]} -eq 0 ]] && return
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

start_daemon() {
  dockerd --data-root "$root/data" --exec-root "$root/exec" --pidfile "$root/pid" \
    --host "$DOCKER_HOST" >"$root/dockerd.log" 2>&1 &
  daemon=$!
  for _ in $(seq 100); do
    docker version >/dev/null 2>&1 && return
    kill -0 "$daemon" 2>/dev/null || break
    sleep 0.2
  done
  tail -20 "$root/dockerd.log"
  return 1
}

# A Debian with Java (for Neo4j) and this machine's Node and certificates (for the service).
make_base_image() {
  local cached=${KG_DOCKER_CACHE:-$root}/base.tar
  if [[ ! -f $cached ]]; then
    debootstrap --variant=minbase --include=openjdk-17-jre-headless,ca-certificates,libstdc++6 \
      bookworm "$root/base" >"$root/debootstrap.log" || { tail "$root/debootstrap.log"; return 1; }
    rm -rf "$root/base/var/cache/apt/archives"/*.deb
    mkdir -p "$(dirname "$cached")"
    tar -C "$root/base" -c . >"$cached.new"
    mv "$cached.new" "$cached"
    rm -rf --one-file-system "$root/base"
  fi
  docker import "$cached" kg-check-debian >/dev/null
  mkdir "$root/node"
  cp -L "$(command -v node)" "$root/node/node"
  cp -RL "$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")" "$root/node/npm"
  cp /etc/ssl/certs/ca-certificates.crt "$root/node/"
  cat >"$root/node/Dockerfile" <<'END'
FROM kg-check-debian
COPY node /usr/local/bin/node
COPY npm /usr/local/lib/node_modules/npm
COPY ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
END
  docker build -q -t kg-check-node "$root/node"
}

# What the official image does, as far as testcontainers and docker-compose.yml rely on it: NEO4J_AUTH,
# the volume /data, Bolt on 7687, and "Started." in the log.
make_neo4j_image() {
  node --import tsx -e "
    import('./test/neo4j/jarServer.ts').then(async ({ fetchJars }) => console.log(await fetchJars()))
  " >"$root/jars"
  mkdir "$root/neo4j"
  cp -R "$(cat "$root/jars")" "$root/neo4j/lib"
  cat >"$root/neo4j/entrypoint" <<'END'
#!/bin/bash
set -euo pipefail
export NEO4J_HOME=/neo4j NEO4J_CONF=/neo4j/conf
mkdir -p /neo4j/conf /data
cat >/neo4j/conf/neo4j.conf <<CONF
server.bolt.listen_address=0.0.0.0:7687
server.http.enabled=false
server.https.enabled=false
server.directories.data=/data
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
CONF
if [[ ! -d /data/databases ]]; then
  java -cp '/neo4j/lib/*' org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}"
fi
exec java -Xmx768m -XX:+UseSerialGC \
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
  -cp '/neo4j/lib/*' org.neo4j.server.CommunityEntryPoint \
  --home-dir=/neo4j --config-dir=/neo4j/conf --console-mode
END
  chmod +x "$root/neo4j/entrypoint"
  cat >"$root/neo4j/Dockerfile" <<'END'
FROM kg-check-debian
COPY lib /neo4j/lib
COPY entrypoint /usr/local/bin/entrypoint
EXPOSE 7687 7474
VOLUME /data
ENTRYPOINT ["entrypoint"]
END
  docker build -q -t "$KG_NEO4J_IMAGE" "$root/neo4j"
}

run_tests() {
  # The reaper is an image of its own; this script removes every container at its end instead.
  TESTCONTAINERS_RYUK_DISABLED=true KG_TEST_NEO4J_VIA=docker KG_REQUIRE_NEO4J=1 \
    npx jest ${TESTS:-test/store/GraphStore test/load/migrate}
}

build_service_image() {
  # Where the registry is another than npm's own, the build asks there too.
  docker build -q --network host --build-arg NODE_IMAGE=kg-check-node -t "$KG_IMAGE" .
}

ask() { curl -fsS --max-time 20 "http://127.0.0.1:$PORT$1" "${@:2}"; }

run_compose() {
  export COMPOSE_PROFILES=neo4j
  $compose -p $project config >/dev/null
  $compose -p $project up -d --no-build
  wait_until_ready
  [[ $(docker inspect --format '{{.State.Health.Status}}' "$($compose -p $project ps -q neo4j)") == healthy ]]
  [[ $(docker exec "$($compose -p $project ps -q graph)" id -u) != 0 ]]
  ask_district
  # The graph is in the volume: other containers on the same volume need not load it again.
  $compose -p $project down --timeout 10
  $compose -p $project up -d --no-build
  wait_until_ready
  ask_district
}

# Minutes where processors are few and busy: a server that has just started plans each statement anew.
wait_until_ready() {
  local end=$((SECONDS + 300))
  until ask /readyz 2>/dev/null; do
    if [[ $SECONDS -gt $end ]]; then
      echo 'The service is not ready after 300 s.'
      return 1
    fi
    sleep 1
  done
  echo
}

ask_district() {
  local query='{ district(id: "haidian") { name(lang: EN) industries(first: 10) { totalCount } } }'
  local answer
  answer=$(ask /graphql -H 'content-type: application/json' \
    --data "$(node -p 'JSON.stringify({ query: process.argv[1] })' "$query")")
  echo "$answer"
  node -e '
    const { data, errors } = JSON.parse(process.argv[1]);
    if (errors || data.district.industries.totalCount !== 8) process.exit(1);
  ' "$answer"
}

say 'packages' && install_packages
say 'daemon' && start_daemon
say 'base images' && make_base_image
say 'Neo4j image' && make_neo4j_image
say 'tests on testcontainers' && run_tests
say 'service image' && build_service_image
say 'compose' && run_compose
