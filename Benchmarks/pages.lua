-- Opens one page again and again, each request with a cookie drawn from the first thousands of a file.
-- Environment: COOKIES (file), COOKIE_COUNT (how many of its lines), COOKIE_NAME. Prints one line of JSON at the end.
--
-- The requests are written before the run: made one by one they would take more of the processor than some of the
-- servers, which share it with this program.
local requests = {}

function init(args)
  for line in io.lines(os.getenv("COOKIES")) do
    requests[#requests + 1] = wrk.format("GET", nil, {
      ["Cookie"] = os.getenv("COOKIE_NAME") .. "=" .. line, ["User-Agent"] = "bench", ["Accept"] = "text/html",
    })
    if #requests == tonumber(os.getenv("COOKIE_COUNT")) then break end
  end
  math.randomseed(os.time())
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '{"rate":%.1f,"p50":%d,"p99":%d,"bad":%d,"broken":%d}\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
