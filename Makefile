# make help lists what there is to make. Everything here is a thin call of scripts/ and of CMake's presets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test test-browsers site kit cli bench baselines transcripts format check clean distclean setup-cli setup-run setup-test setup-check setup-browsers

PORT ?= 8080
# Baselines whose names begin so; all when empty.
ONLY ?=
SOURCES = $(shell find src tests -name '*.h' -o -name '*.cpp')

help: ## list these targets
	@grep -hE '^[a-z-]+:.*##' Makefile | awk -F':.*## ' '{ printf "  make %-14s %s\n", $$1, $$2 }'

run: site ## build the web app in release and serve it on this machine (PORT=8080, or a free one)
	@node scripts/serve.mjs dist --port $(PORT)

test: setup-test ## build and run all native and all end-to-end tests
	@scripts/build.sh native-debug all
	@ctest --preset native-debug
	@$(MAKE) --no-print-directory site kit
	@node --test --test-concurrency=2 tests/e2e/

test-browsers: setup-test setup-browsers site ## run the journey, text entry and storage in Chromium, Firefox and WebKitGTK
	@node --test --test-concurrency=1 tests/browsers/

site: setup-run ## build the static site into dist/
	@scripts/build.sh web-release all
	@node scripts/site.mjs build/web-release/web dist

kit: setup-run ## build the site with the page of all widgets (?kit) into build/kit-site/
	@scripts/build.sh web-release kit
	@node scripts/site.mjs build/web-release/kit build/kit-site

cli: setup-cli ## build the native program build/ownmark
	@scripts/build.sh native-release ownmark
	@cp build/native-release/bin/ownmark build/ownmark

bench: site ## what the site weighs and takes, beside its budgets
	@node scripts/sizes.mjs dist && node scripts/bench/bench.mjs dist

baselines: setup-test site kit ## take the pictures anew that the visual tests compare with: look at each
	@node tests/visual/baselines.mjs $(ONLY)

transcripts: setup-test site ## write down anew what a screen reader gets of Values and Path: read them for sense
	@OWNMARK_WRITES_TRANSCRIPTS=1 node --test tests/e2e/transcript.test.mjs

format: setup-check ## format all C++ sources
	@clang-format-19 -i $(SOURCES)

check: setup-check ## formatting, the level rule, the JavaScript's types, clang 19 with clang-tidy and sanitizers
	@clang-format-19 --dry-run -Werror $(SOURCES)
	@python3 tests/levels_test.py src
	@for part in page library worker node; do node_modules/.bin/tsc -p tsconfig/$$part.json || exit 1; done
	@scripts/build.sh native-clang all
	@ctest --preset native-clang

clean: ## remove what was built
	rm -rf build dist dist.part

distclean: clean ## clean, and unlink npm's packages; the cache of the setup stays
	rm -f node_modules
	@echo "The cache is $${OWNMARK_CACHE:-$$HOME/.cache/ownmark}; remove it by hand to start from nothing."

setup-cli setup-run setup-test setup-check setup-browsers:
	@scripts/setup.sh $(@:setup-%=%)
