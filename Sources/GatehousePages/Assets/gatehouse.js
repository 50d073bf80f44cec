// Browsers keep whole pages in memory for the back button. What is in them must not outlive the visit. The pages work
// without this file; docs/sessions.md says what holds then.
{
  const isPrivate = document.querySelector('[data-private]') !== null
  const hide = hidden => { document.documentElement.hidden = hidden }

  addEventListener('pagehide', () => {
    for (const field of document.querySelectorAll('input[type=password]')) field.value = ''
    hide(isPrivate)
  })

  // A private page that comes back from memory asks the server who may see it; until then it shows nothing.
  addEventListener('pageshow', event => {
    if (isPrivate && event.persisted) location.reload()
    else hide(false)
  })
}

// A computation that is asked for with a password: the number is looked for here. Where this cannot run it is typed.
{
  const field = document.querySelector('input[data-challenge=sha256]')
  const encoder = new TextEncoder()

  const solve = async (ticket, bits) => {
    const digest = number => crypto.subtle.digest('SHA-256', encoder.encode(`${ticket}.${number}`))
    for (let first = 0; ; first += 256) {
      const digests = await Promise.all(Array.from({ length: 256 }, (_, place) => digest(first + place)))
      const found = digests.findIndex(bytes => new DataView(bytes).getUint32(0) >>> (32 - bits) === 0)
      if (found >= 0) return first + found
    }
  }

  if (field && globalThis.crypto?.subtle) {
    const button = field.form.querySelector('button[type=submit]')
    button.disabled = true
    solve(field.dataset.ticket, Number(field.dataset.question)).then(number => {
      field.value = number
      button.disabled = false
    })
  }
}
