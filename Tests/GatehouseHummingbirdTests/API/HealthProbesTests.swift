import GatehouseHummingbird
import GatehouseTesting
import HTTPTypes
import Testing

@Suite("Health probes") struct HealthProbesTests {
    @Test func `a server that is about to stop is alive and not ready`() async throws {
        let site = try await WebSite()
        try await site.visit { browser in
            try await #expect(browser.get("/readyz").status == .ok)
            site.draining.begin()
            try await #expect(browser.get("/readyz").status == .serviceUnavailable)
            try await #expect(browser.get("/readyz").body == "stopping\n")
            try await #expect(browser.get("/healthz").status == .ok)
            try await #expect(browser.get("/login").status == .ok)
        }
    }
}
