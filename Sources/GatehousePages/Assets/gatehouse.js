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
