# What is done with Gatehouse, in one word each. `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

# One set of flags for every build: other flags would compile all dependencies anew. Warnings are errors here and not
# in Package.swift, where they would break whoever depends on the package.
export SWIFT_FLAGS := -Xswiftc -warnings-as-errors

# All tests at once would starve each other on a small machine.
TEST_FLAGS := $(SWIFT_FLAGS) --experimental-maximum-parallelization-width 8

SWIFT_FILES := Package.swift $(wildcard Sources Tests Tools Examples Benchmarks docs)

# What a page looks like and what a header says does not depend on where the data is.
BROWSER_TESTS_OF_DATA := $(addprefix test_,$(addsuffix .py,change_password fresh_login https providers remember tutorial twice))

stage = @printf '\n== %s\n'
# The browser tests' Python first, so that `#!/usr/bin/env python3` finds it.
with_venv := PATH="$(CURDIR)/.venv/bin:$$PATH"

.PHONY: help
help: ## lists the targets
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/make \1\t\2/p' Makefile | expand -t 24

.PHONY: run
run: release ## serves on http://127.0.0.1:8080, with gatehouse.db in this folder
	$(stage) 'serve'
	@exec .build/release/gatehouse serve --development --host 127.0.0.1 --port 8080 --database gatehouse.db

# What is missing on the machine comes first everywhere: nobody builds for ten minutes to be told then.
.PHONY: test
test: system test-tools test-fast test-browser ## everything: Swift, browser, fault, mail and edge tests
	$(stage) 'fault tests'
	@$(with_venv) Tests/Faults/run
	$(stage) 'mail tests'
	@$(with_venv) Tests/Mail/run
	$(stage) 'edge tests'
	@$(with_venv) Tests/Edge/run

.PHONY: test-browser
test-browser: test-tools postgres ## the tests in a real browser, on both engines
	$(stage) 'browser tests, on SQLite'
	@swift build $(SWIFT_FLAGS) --product gatehouse
	@$(with_venv) Tests/Browser/run
	$(stage) 'browser tests of what is kept, on PostgreSQL'
	@$(with_venv) TEST_ENGINE=postgres Tests/Browser/run $(BROWSER_TESTS_OF_DATA)

.PHONY: test-fast
test-fast: system postgres ## the Swift tests alone, on both engines
	$(stage) 'Swift tests, on SQLite'
	@scripts/with-postgres.sh swift test $(TEST_FLAGS)
	$(stage) 'Swift tests of what keeps data, on PostgreSQL'
	@scripts/with-postgres.sh env TEST_ENGINE=postgres swift test $(TEST_FLAGS) \
		--filter '^(GatehouseTests|GatehouseHummingbirdTests)\.'

.PHONY: check
check: system postgres check-text check-build check-docs check-sql ## all but tests: format, imports, warnings, SQL

.PHONY: check-text
check-text: system
	$(stage) 'format'
	@swift format lint --strict --parallel --recursive $(SWIFT_FILES)
	$(stage) 'imports'
	@scripts/check-imports.py
	$(stage) 'file lengths and code'
	@scripts/check-files.py
	$(stage) 'scripts'
	@scripts/check-scripts.sh
	$(stage) 'lists of tests'
	@scripts/threat-table.py --check
	@scripts/asvs-table.py --check
	@scripts/check-test-lists.py
	$(stage) 'links of the documents'
	@scripts/check-links.py

.PHONY: check-build
check-build: system
	$(stage) 'debug build, warnings are errors'
	@swift build --build-tests $(SWIFT_FLAGS) --explicit-target-dependency-import-check error

.PHONY: check-docs
check-docs: check-build
	$(stage) 'documents'
	@scripts/check-public-docs.py
	@scripts/check-code-blocks.py

.PHONY: check-sql
check-sql: check-build
	$(stage) 'SQL of the store in PostgreSQL'
	@scripts/check-postgres-sql.sh

.PHONY: bench
bench: system bench-tools release ## measures speed and memory beside their peers
	$(stage) 'benchmarks'
	@Benchmarks/run bench.py

.PHONY: bench-scale
bench-scale: system bench-tools postgres release ## measures a million accounts on both engines, and several servers; needs 4 GB of disk
	$(stage) 'scale'
	@Benchmarks/run scale.py

.PHONY: bench-revocation
bench-revocation: system postgres release ## measures how soon a log-out on one server holds on the others
	$(stage) 'revocation'
	@TEST_POSTGRES_FSYNC=on scripts/with-postgres.sh python3 Benchmarks/revocation.py

.PHONY: dist
dist: system test-tools ## a .deb and a tarball with the Swift runtime inside, in .build/dist, tried on a bare Debian
	@scripts/install-packages.sh binutils debootstrap dpkg-dev systemd
	$(stage) 'packages'
	@scripts/make-dist.sh
	$(stage) 'packages on a bare machine'
	@$(with_venv) Tests/Packages/run

.PHONY: bench-guard
bench-guard: system bench-tools release ## measures what guarding an application costs
	$(stage) 'guarding'
	@scripts/install-packages.sh nginx
	@python3 Benchmarks/guard.py

.PHONY: bench-import
bench-import: system release ## measures how fast accounts come in, and in how much memory
	$(stage) 'import'
	@python3 Benchmarks/importing.py

.PHONY: docs
docs: system ## the reference of every library, as a site in .build/docs
	$(stage) 'documentation'
	@mkdir -p .build/docs
	@swift package $(SWIFT_FLAGS) --allow-writing-to-directory .build/docs generate-documentation \
		$(addprefix --target ,$(shell scripts/package.py)) --enable-experimental-combined-documentation \
		--warnings-as-errors --output-path .build/docs/site
	@echo 'Read it at http://127.0.0.1:8000/documentation with: python3 -m http.server -b 127.0.0.1 -d .build/docs/site'

.PHONY: clean
clean: ## removes everything that was built or installed in this folder
	@rm -rf .build .venv

.PHONY: release
release: system
	$(stage) 'release build'
	@swift build -c release $(SWIFT_FLAGS) --product gatehouse

.PHONY: system
system:
	@scripts/install-packages.sh pkg-config ca-certificates libcrypt-dev libcurl4-openssl-dev libpq-dev libsodium-dev \
		libsqlite3-dev zlib1g-dev python3
	@swift --version >/dev/null 2>&1 || \
		{ echo 'Missing: Swift 6.3, or a library that it needs. Get both from https://www.swift.org/install' >&2; exit 1; }

.PHONY: postgres
postgres:
	@scripts/install-packages.sh postgresql

.PHONY: bench-tools
bench-tools:
	@scripts/install-packages.sh python3-venv wrk procps

.PHONY: test-tools
test-tools: .venv/installed
	$(stage) 'tools of the tests'
	@scripts/install-packages.sh chromium fonts-liberation nginx pgbouncer caddy curl openssl nghttp2-client testssl.sh \
		postfix

.venv/installed: $(addprefix Tests/,$(addsuffix /requirements.txt,Browser Edge Packages))
	@scripts/install-packages.sh python3-venv
	@python3 -m venv --clear .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check $(addprefix -r ,$^)
	@touch $@
