/**
 * A budget is a hash: a token bucket on the clock of Redis, and what its gateways have learned of it. What a gateway says
 * of a budget counts unless somebody has learned something since then (`stamp`). Forgotten after an hour without use.
 */
const BUDGET = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local HOUR = 3600000

local function load(key, said)
  local found = redis.call('HMGET', key, 'saved', 'at', 'paused', 'trusted', 'rate', 'goal', 'burst', 'stamp', 'spent')
  local budget = {
    saved = tonumber(found[1]), at = tonumber(found[2]) or now,
    paused = tonumber(found[3]) or 0, trusted = tonumber(found[4]) or 0,
    rate = tonumber(found[5]), goal = tonumber(found[6]), burst = tonumber(found[7]),
    stamp = tonumber(found[8]) or -1, spent = tonumber(found[9]) or 0,
  }
  if said.stamp >= budget.stamp then
    budget.rate = said.rate
    budget.goal = said.goal
    budget.burst = said.burst
    budget.stamp = said.stamp
    if said.pausedMs > 0 then budget.paused = math.max(budget.paused, now + said.pausedMs) end
    budget.trusted = now + said.distrustMs
  end
  budget.saved = budget.saved or budget.burst
  local since = now - math.max(budget.at, math.min(budget.paused, now))
  if since > 0 then budget.saved = budget.saved + since * budget.rate / 1000 end
  budget.saved = math.min(budget.saved, budget.burst)
  budget.at = math.max(budget.at, now)
  return budget
end

local function save(key, budget)
  redis.call('HSET', key, 'saved', budget.saved, 'at', budget.at, 'paused', budget.paused, 'trusted', budget.trusted,
    'rate', budget.rate, 'goal', budget.goal, 'burst', budget.burst, 'stamp', budget.stamp, 'spent', budget.spent)
  redis.call('PEXPIRE', key, HOUR)
end
`;

/**
 * KEYS: the budgets. ARGV: how many calls, the longest wait in milliseconds, then what is said of each budget, as JSON. When nothing is
 * saved up the next call that will be is reserved, so that gateways get them in the order in which they asked.
 */
export const RESERVE = `${BUDGET}
local calls, wait = tonumber(ARGV[1]), 0
local budgets = {}
for i, key in ipairs(KEYS) do
  local said = cjson.decode(ARGV[2 + i])
  local budget = load(key, said.lesson)
  budget.saved = math.min(budget.saved, said.saved)
  budgets[i] = budget
  if budget.paused > now then
    calls = 0
    wait = math.max(wait, budget.paused - now)
  elseif budget.saved + 1e-6 >= 1 then
    calls = math.min(calls, math.floor(budget.saved + 1e-6))
  else
    calls = math.min(calls, 1)
    wait = math.max(wait, (1 - budget.saved) / budget.rate * 1000)
  end
end
if wait > tonumber(ARGV[2]) then calls = 0 end
local news = {}
for i, key in ipairs(KEYS) do
  local budget = budgets[i]
  budget.saved = budget.saved - calls
  budget.spent = budget.spent + calls
  save(key, budget)
  news[i] = {
    spent = budget.spent, saved = budget.saved,
    lesson = {
      stamp = budget.stamp, rate = budget.rate, goal = budget.goal, burst = budget.burst,
      pausedMs = math.max(0, budget.paused - now), distrustMs = math.max(0, budget.trusted - now),
    },
  }
end
return cjson.encode({ calls = calls, waitMs = wait, budgets = news })
`;

/** KEYS: the budget. ARGV: what was learned, as JSON. */
export const TEACH = `${BUDGET}
local budget = load(KEYS[1], cjson.decode(ARGV[1]))
budget.saved = math.min(budget.saved, 1)
save(KEYS[1], budget)
`;
