import CoreMetrics
import GatehouseMetrics
import Testing

@Suite struct PrometheusMetricsTests {
    private let metrics = PrometheusMetrics()

    @Test func `a counter adds up, series by series`() {
        Counter(label: "logins", dimensions: [("outcome", "good")], factory: metrics).increment(by: 2)
        Counter(label: "logins", dimensions: [("outcome", "good")], factory: metrics).increment()
        Counter(label: "logins", dimensions: [("outcome", "bad")], factory: metrics).increment()
        #expect(
            metrics.text().contains(
                """
                # TYPE logins_total counter
                logins_total{outcome="bad"} 1
                logins_total{outcome="good"} 3

                """))
    }

    @Test func `a meter shows the newest value`() {
        let meter = Meter(label: "queue", factory: metrics)
        meter.set(7)
        meter.decrement(by: 3)
        #expect(metrics.text().contains("# TYPE queue gauge\nqueue 4.0\n"))
    }

    @Test func `a timer counts in seconds, every bucket with those below it`() {
        let timer = Timer(label: "hash", factory: metrics)
        for milliseconds in [2, 20, 20_000] { timer.recordMilliseconds(milliseconds) }
        let text = metrics.text()
        #expect(text.contains("# TYPE hash_seconds histogram\n"))
        #expect(text.contains("hash_seconds_bucket{le=\"0.001\"} 0\nhash_seconds_bucket{le=\"0.005\"} 1\n"))
        #expect(text.contains("hash_seconds_bucket{le=\"10.0\"} 2\nhash_seconds_bucket{le=\"+Inf\"} 3\n"))
        #expect(text.contains("hash_seconds_sum 20.022\nhash_seconds_count 3\n"))
    }

    @Test func `labels and names cannot break a line or out of their quotes`() {
        Counter(label: "1 bad\nname", dimensions: [("a\"b", "x\"y\\z\nnew 1")], factory: metrics).increment()
        #expect(metrics.text().contains("_1_bad_name_total{a_b=\"x\\\"y\\\\z\\nnew 1\"} 1\n"))
    }

    /// Promise: however many labels somebody makes up, the memory for metrics is bounded.
    @Test func `series beyond the limit are counted and not kept`() {
        for number in 0..<(PrometheusMetrics.seriesLimit + 5) {
            Counter(label: "many", dimensions: [("n", "\(number)")], factory: metrics).increment()
        }
        let lines = metrics.text().split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("many_total") }.count == PrometheusMetrics.seriesLimit)
        #expect(lines.last == "gatehouse_metrics_dropped_total 5")
    }

    @Test func `one name is of one type`() {
        Counter(label: "n_total", factory: metrics).increment()
        Meter(label: "n_total", factory: metrics).set(9)
        #expect(metrics.text().contains("# TYPE n_total counter\nn_total 1\n"))
        #expect(metrics.text().contains("gatehouse_metrics_dropped_total 1\n"))
    }

    @Test func `a recorder shows the newest value or the spread`() {
        Recorder(label: "newest", aggregate: false, factory: metrics).record(3)
        Recorder(label: "spread", aggregate: true, factory: metrics).record(3)
        #expect(metrics.text().contains("newest 3.0\n"))
        #expect(metrics.text().contains("spread_bucket{le=\"2.5\"} 0\nspread_bucket{le=\"5.0\"} 1\n"))
    }
}
