#!/usr/bin/env bash
# Install the compilers from Debian that tests of guests use, where that is possible; what is missing is skipped.
set -euo pipefail

packages=(rustc libstd-rust-dev-wasm32 lld clang)

if ! command -v apt-get dpkg-query >/dev/null; then
  echo "debian.sh: no apt-get here; tests of guests in C and Rust need: ${packages[*]}"
  exit 0
fi

missing=()
for package in "${packages[@]}"; do
  if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
    missing+=("$package")
  fi
done
if [ ${#missing[@]} -eq 0 ]; then
  echo "debian.sh: ${packages[*]} are installed"
  exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "debian.sh: not root, so not installed: ${missing[*]}"
  exit 0
fi

started=$SECONDS
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if { apt-get update -q && apt-get install -yq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  echo "debian.sh: installed ${missing[*]} in $((SECONDS - started)) s; $(grep -m 1 '^Need to get' "$log" || true)"
else
  tail -n 5 "$log"
  echo "debian.sh: could not install ${missing[*]}; tests that need them are skipped"
fi
