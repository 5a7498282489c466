#!/bin/sh
# Takes in what the pages load from npm, exactly as package-lock.json says; does nothing when that is there already.
set -e
taken=node_modules/package-lock.taken.json
cmp -s package-lock.json "$taken" && exit 0
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
cp package-lock.json "$taken"
