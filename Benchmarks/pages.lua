-- Opens one page again and again, each request with a cookie drawn from the first thousands of a file.
-- Environment: COOKIES (file), COOKIE_NAME. Prints one line of JSON at the end.
local cookies = {}
local count = 0

function init(args)
  for line in io.lines(os.getenv("COOKIES")) do
    count = count + 1
    cookies[count] = os.getenv("COOKIE_NAME") .. "=" .. line
    if count == 10000 then break end
  end
  math.randomseed(os.time())
end

function request()
  return wrk.format("GET", nil, {
    ["Cookie"] = cookies[math.random(count)], ["User-Agent"] = "bench", ["Accept"] = "text/html",
  })
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '{"rate":%.1f,"p50":%d,"p99":%d,"bad":%d,"broken":%d}\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
