// swift-tools-version: 6.2
import PackageDescription

/// One list for every target.
///
/// Warnings become errors on the command line (see the Makefile), never here: a manifest that does it breaks whoever
/// depends on the package.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "gatehouse",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Gatehouse", targets: ["Gatehouse"]),
        .library(name: "GatehouseSQL", targets: ["GatehouseSQL"]),
        .library(name: "GatehouseSQLite", targets: ["GatehouseSQLite"]),
        .library(name: "GatehousePostgres", targets: ["GatehousePostgres"]),
        .library(name: "GatehouseHummingbird", targets: ["GatehouseHummingbird"]),
        .library(name: "GatehousePages", targets: ["GatehousePages"]),
        .library(name: "GatehouseSMTP", targets: ["GatehouseSMTP"]),
        .library(name: "GatehouseBreach", targets: ["GatehouseBreach"]),
        .library(name: "GatehouseFederation", targets: ["GatehouseFederation"]),
        .library(name: "GatehouseTLS", targets: ["GatehouseTLS"]),
        .library(name: "GatehouseMetrics", targets: ["GatehouseMetrics"]),
        .library(name: "GatehouseTesting", targets: ["GatehouseTesting"]),
        .executable(name: "gatehouse", targets: ["GatehouseServer"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-http2.git", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin.git", from: "1.5.0"),
    ],
    targets: [
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CCrypt", pkgConfig: "libcrypt", providers: [.apt(["libcrypt-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(
            name: "Gatehouse",
            dependencies: [
                "CSodium",
                .target(name: "CCrypt", condition: .when(platforms: [.linux])),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: settings),
        .target(
            name: "GatehouseSQL",
            dependencies: [
                "Gatehouse",
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            swiftSettings: settings),
        .target(
            name: "GatehouseMetrics", dependencies: [.product(name: "CoreMetrics", package: "swift-metrics")],
            swiftSettings: settings),
        .target(
            name: "GatehouseSQLite",
            dependencies: ["Gatehouse", "GatehouseSQL", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .target(
            name: "GatehousePostgres", dependencies: ["Gatehouse", "GatehouseSQL", "CPostgres"],
            swiftSettings: settings),
        .target(
            name: "GatehouseHummingbird",
            dependencies: [
                "Gatehouse",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .target(
            name: "GatehouseTLS",
            dependencies: [
                "Gatehouse", "GatehouseHummingbird",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP2", package: "swift-nio-http2"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP2", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .target(
            name: "GatehousePages",
            dependencies: [
                "Gatehouse", "GatehouseHummingbird",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            resources: [
                .embedInCode("Assets/favicon.ico"), .embedInCode("Assets/gatehouse.css"),
                .embedInCode("Assets/gatehouse.js"), .embedInCode("Assets/gatehouse.svg"),
            ],
            swiftSettings: settings),
        .target(name: "GatehouseSMTP", dependencies: ["CCurl", "Gatehouse"], swiftSettings: settings),
        .target(name: "GatehouseBreach", dependencies: ["CCurl", "Gatehouse"], swiftSettings: settings),
        .target(
            name: "GatehouseFederation",
            dependencies: [
                "Gatehouse",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: settings),
        .target(
            name: "GatehouseTesting",
            dependencies: [
                "Gatehouse", "GatehouseSQL", "GatehouseHummingbird",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "GatehouseServer",
            dependencies: [
                "Gatehouse", "GatehouseSQL", "GatehouseSQLite", "GatehousePostgres", "GatehouseHummingbird",
                "GatehousePages", "GatehouseSMTP", "GatehouseBreach", "GatehouseFederation", "GatehouseTLS",
                "GatehouseMetrics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        // Prints the migrations and statements in PostgreSQL's words, for `make check`.
        .executableTarget(
            name: "gatehouse-sql-dump", dependencies: ["Gatehouse", "GatehouseSQL"], path: "Tools/SQLDump",
            swiftSettings: settings),
        .executableTarget(
            name: "Tutorial",
            dependencies: [
                "Gatehouse", "GatehouseHummingbird", "GatehousePages", "GatehouseSQLite",
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            path: "Examples/Tutorial", swiftSettings: settings),
        .executableTarget(
            name: "OwnTables",
            dependencies: [
                "Gatehouse", "GatehouseHummingbird", "GatehousePages", "GatehouseSQL", "GatehouseSQLite",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            path: "Examples/OwnTables", swiftSettings: settings),
        .executableTarget(
            name: "Articles",
            dependencies: [
                "Gatehouse", "GatehouseHummingbird", "GatehousePages", "GatehouseSQLite",
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            path: "Examples/Articles", swiftSettings: settings),
        .executableTarget(
            name: "SignInWith",
            dependencies: [
                "Gatehouse", "GatehouseFederation", "GatehouseHummingbird", "GatehousePages", "GatehouseSQLite",
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            path: "Examples/SignInWith", swiftSettings: settings),
        .executableTarget(
            name: "gatehouse-bench",
            dependencies: [
                "Gatehouse", "GatehouseHummingbird", "GatehousePages", "GatehousePostgres", "GatehouseSMTP",
                "GatehouseSQL", "GatehouseSQLite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Benchmarks/Gatehouse", swiftSettings: settings),
        // Chooses the engine of the suites that run on both.
        .target(
            name: "TestEngine", dependencies: ["Gatehouse", "GatehouseSQL", "GatehouseSQLite", "GatehousePostgres"],
            path: "Tests/Engine", swiftSettings: settings),
        .testTarget(
            name: "ExampleTests",
            dependencies: [
                "Gatehouse", "GatehouseHummingbird", "GatehouseTesting", "GatehouseSQL", "GatehouseSQLite", "Articles",
                "Tutorial", "OwnTables", "SignInWith",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GatehousePagesTests", dependencies: ["Gatehouse", "GatehousePages"], swiftSettings: settings),
        .testTarget(
            name: "GatehouseServerTests",
            dependencies: [
                "Gatehouse", "GatehouseBreach", "GatehousePostgres", "GatehouseSQL", "GatehouseServer", "TestEngine",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GatehouseSMTPTests", dependencies: ["CCurl", "Gatehouse", "GatehouseSMTP"], swiftSettings: settings),
        .testTarget(
            name: "GatehouseMetricsTests",
            dependencies: ["GatehouseMetrics", .product(name: "CoreMetrics", package: "swift-metrics")],
            swiftSettings: settings),
        .testTarget(
            name: "GatehouseBreachTests",
            dependencies: [
                "Gatehouse", "GatehouseBreach",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GatehouseFederationTests",
            dependencies: [
                "Gatehouse", "GatehouseFederation",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GatehouseTests",
            dependencies: [
                "Gatehouse", "GatehouseTesting", "GatehouseSQL", "GatehouseSQLite", "TestEngine",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GatehouseSQLiteTests",
            dependencies: [
                "Gatehouse", "GatehouseTesting", "GatehouseSQL", "GatehouseSQLite",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GatehousePostgresTests",
            dependencies: ["Gatehouse", "GatehouseTesting", "GatehouseSQL", "GatehousePostgres", "TestEngine"],
            swiftSettings: settings),
        .testTarget(
            name: "GatehouseTLSTests",
            dependencies: [
                "Gatehouse", "GatehouseHummingbird", "GatehouseTLS",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GatehouseHummingbirdTests",
            dependencies: [
                "Gatehouse", "GatehouseTesting", "GatehouseSQL", "GatehouseSQLite", "TestEngine",
                "GatehouseHummingbird",
                "GatehousePages",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
