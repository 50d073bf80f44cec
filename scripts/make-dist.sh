#!/usr/bin/env bash
# Packages of the server with the Swift runtime inside: a .deb, a tarball, their contents as a CycloneDX document, and
# checksums, in .build/dist. `make dist` runs this.
set -euo pipefail
cd "$(dirname "$0")/.."
umask 022

version=$(sed -n 's/.*current = "\(.*\)"/\1/p' Sources/GatehouseServer/Version.swift)
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

# A build folder of its own: it links the runtime, so nothing of the other builds can be used.
build=.build-dist
swift build -c release --scratch-path "$build" --static-swift-stdlib $SWIFT_FLAGS --product gatehouse

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=.build/dist
rm -rf "$out"
mkdir -p "$out"

strip --strip-debug -o "$work/gatehouse" "$build/release/gatehouse"

# What both packages hold.
lay_out() {
    install -D -m 755 "$work/gatehouse" "$1/bin/gatehouse"
    install -D -m 644 -t "$1/share/doc/gatehouse" README.md CHANGELOG.md LICENSE SECURITY.md docs/*.md
}

deb() {
    local root=$work/deb
    lay_out "$root/usr"
    mv "$root/usr/share/doc/gatehouse/LICENSE" "$root/usr/share/doc/gatehouse/copyright"
    install -D -m 644 -t "$root/usr/lib/systemd/system" packaging/gatehouse.service
    install -D -m 600 -t "$root/etc/gatehouse" packaging/gatehouse.yaml
    mkdir -p "$root/DEBIAN" "$work/debian"
    cp packaging/debian/{conffiles,postinst,prerm,postrm} "$root/DEBIAN/"
    chmod 755 "$root/DEBIAN/"{postinst,prerm,postrm}
    # dpkg-shlibdeps wants to stand beside a source package.
    echo 'Source: gatehouse' >"$work/debian/control"
    local depends size
    depends=$(cd "$work" && dpkg-shlibdeps -O gatehouse 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
    size=$(du -sk --exclude=DEBIAN "$root" | cut -f1)
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" \
        -e "s/@DEPENDS@/$depends/" packaging/debian/control.in >"$root/DEBIAN/control"
    dpkg-deb --root-owner-group -Zxz --build "$root" "$out/gatehouse_${version}_$architecture.deb" >/dev/null
}

tarball() {
    local name=gatehouse-$version-linux-$(uname -m)
    lay_out "$work/$name"
    install -D -m 644 -t "$work/$name/share/gatehouse" packaging/gatehouse.service packaging/gatehouse.yaml
    tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$work" -c "$name" |
        gzip -9n >"$out/$name.tar.gz"
}

deb
tarball
scripts/make-sbom.py "$version" "$build" >"$out/gatehouse-$version.cdx.json"
(cd "$out" && sha256sum -- * >"$work/sums" && mv "$work/sums" SHA256SUMS)
ls -l "$out"
