#!/bin/sh
# Takes in what the pages need from npm, exactly as package-lock.json says, where that is not there already; then builds them.
set -e
taken=node_modules/package-lock.taken.json
if ! cmp -s package-lock.json "$taken"; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json "$taken"
fi
node web/build.mjs
