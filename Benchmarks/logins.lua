-- Logs in again and again, each time as another of a thousand accounts. Environment: LOGIN_KIND = json | form.
local number = 0

function request()
  number = (number + 7) % 1000
  if os.getenv("LOGIN_KIND") == "json" then
    local body = string.format('{"username":"user%06d","password":"four plain words here"}', number)
    return wrk.format("POST", "/api/v1/login", { ["Content-Type"] = "application/json" }, body)
  end
  local body = string.format("username=user%06d&password=four+plain+words+here", number)
  return wrk.format("POST", "/login", { ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '{"rate":%.2f,"p50":%d,"p99":%d,"bad":%d,"broken":%d}\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
