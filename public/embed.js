// Gives each embedded chart the height its page asks for. Named by every snippet of a page, it listens once.
;(function () {
  if (window.opennessReport) return
  window.opennessReport = true
  function each(act) {
    document.querySelectorAll('iframe[src*="embed=1"]').forEach(act)
  }
  addEventListener('message', function (event) {
    var size = event.data
    if (!size || size.type !== 'openness-report:size') return
    var height = size.height
    if (typeof height !== 'number' || !(height >= 80 && height <= 8000)) return
    each(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(height) + 'px'
    })
  })
  // Those that were there first say it again.
  each(function (frame) {
    frame.contentWindow.postMessage({ type: 'openness-report:ask' }, '*')
  })
})()
