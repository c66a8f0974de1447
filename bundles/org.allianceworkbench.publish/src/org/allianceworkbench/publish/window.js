/* Figures within the window: what a point is, groups switched off and on, zoom. Where a point leads is the window's allianceGo. */
(function () {
	'use strict';
	var hint = document.createElement('div');
	hint.className = 'hint';
	hint.hidden = true;
	document.body.appendChild(hint);

	function near(event) {
		var right = event.clientX + 14 + hint.offsetWidth > window.innerWidth;
		var below = event.clientY + 16 + hint.offsetHeight > window.innerHeight;
		hint.style.left = Math.max(2, right ? event.clientX - hint.offsetWidth - 8 : event.clientX + 14) + 'px';
		hint.style.top = Math.max(2, below ? event.clientY - hint.offsetHeight - 8 : event.clientY + 16) + 'px';
	}

	document.addEventListener('mouseover', function (event) {
		var mark = event.target.closest ? event.target.closest('[data-tip]') : null;
		hint.hidden = !mark;
		if (mark) {
			hint.textContent = mark.getAttribute('data-tip');
			near(event);
		}
	});
	document.addEventListener('mousemove', function (event) {
		if (!hint.hidden) {
			near(event);
		}
	});

	document.addEventListener('scroll', function () {
		hint.hidden = true;
	}, true);

	function toggle(key) {
		var svg = key.closest('svg');
		var series = key.getAttribute('data-key');
		var off = key.classList.toggle('off');
		key.setAttribute('aria-pressed', String(!off));
		svg.querySelectorAll('[data-series="' + series + '"]').forEach(function (part) {
			part.style.display = off ? 'none' : '';
		});
	}

	var dragged = false;
	document.addEventListener('click', function (event) {
		if (dragged) {
			dragged = false;
			return;
		}
		var target = event.target;
		var key = target.closest('[data-key]');
		var mark = target.closest('svg [data-about]');
		if (key) {
			toggle(key);
		} else if (mark && typeof window.allianceGo === 'function') {
			window.allianceGo(mark.getAttribute('data-about'));
		}
	});
	document.addEventListener('keydown', function (event) {
		var key = event.target.closest ? event.target.closest('[data-key]') : null;
		if (key && (event.key === 'Enter' || event.key === ' ')) {
			event.preventDefault();
			toggle(key);
		}
	});

	function zoomable(svg) {
		var whole = svg.getAttribute('viewBox').split(' ').map(Number);
		var shown = whole.slice();
		var from = null;
		var frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
		frame.setAttribute('class', 'frame');

		function show(box) {
			shown = box;
			svg.setAttribute('viewBox', box.join(' '));
			svg.classList.toggle('zoomed', box[2] < whole[2]);
		}
		function place(event) {
			var at = svg.getBoundingClientRect();
			return [shown[0] + (event.clientX - at.left) / at.width * shown[2],
				shown[1] + (event.clientY - at.top) / at.height * shown[3]];
		}
		function around(at, factor) {
			var width = Math.min(whole[2], shown[2] * factor);
			var height = width * whole[3] / whole[2];
			var x = at[0] - (at[0] - shown[0]) * width / shown[2];
			var y = at[1] - (at[1] - shown[1]) * height / shown[3];
			show([Math.max(0, Math.min(x, whole[2] - width)), Math.max(0, Math.min(y, whole[3] - height)), width, height]);
		}
		function middle() {
			return [shown[0] + shown[2] / 2, shown[1] + shown[3] / 2];
		}
		svg.addEventListener('wheel', function (event) {
			if (event.ctrlKey || event.metaKey) {
				event.preventDefault();
				around(place(event), event.deltaY < 0 ? 0.8 : 1.25);
			}
		}, { passive: false });
		svg.addEventListener('dblclick', function () {
			show(whole.slice());
		});
		svg.addEventListener('mousedown', function (event) {
			if (event.button === 0 && !event.target.closest('[data-key]')) {
				event.preventDefault();
				from = place(event);
			}
		});
		window.addEventListener('mousemove', function (event) {
			if (!from) {
				return;
			}
			var to = place(event);
			if (Math.abs(to[0] - from[0]) > 6) {
				dragged = true;
				frame.setAttribute('x', Math.min(from[0], to[0]));
				frame.setAttribute('y', Math.min(from[1], to[1]));
				frame.setAttribute('width', Math.abs(to[0] - from[0]));
				frame.setAttribute('height', Math.abs(to[1] - from[1]));
				svg.appendChild(frame);
			}
		});
		window.addEventListener('mouseup', function (event) {
			if (from && frame.parentNode) {
				svg.removeChild(frame);
				var to = place(event);
				var width = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]) * whole[2] / whole[3]);
				if (width > 6) {
					show([Math.max(0, (from[0] + to[0] - width) / 2), Math.max(0, (from[1] + to[1] - width * whole[3] / whole[2]) / 2),
						width, width * whole[3] / whole[2]]);
				}
			}
			from = null;
			setTimeout(function () {
				dragged = false;
			}, 0);
		});

		var bar = document.createElement('div');
		bar.className = 'zoom';
		function button(sign, label, action) {
			var made = document.createElement('button');
			made.type = 'button';
			made.textContent = sign;
			made.title = label;
			made.setAttribute('aria-label', label);
			made.addEventListener('click', action);
			bar.appendChild(made);
		}
		button('+', 'Zoom in (Ctrl+wheel, or draw a frame)', function () { around(middle(), 0.7); });
		button('\u2212', 'Zoom out', function () { around(middle(), 1 / 0.7); });
		button('\u21ba', 'Show the whole figure (double click)', function () { show(whole.slice()); });
		var caption = svg.parentNode.querySelector('figcaption');
		(caption || svg.parentNode).insertBefore(bar, caption ? caption.firstChild : svg);
		svg.querySelectorAll('[data-key]').forEach(function (key) {
			key.setAttribute('tabindex', '0');
			key.setAttribute('role', 'button');
			key.setAttribute('aria-pressed', 'true');
			key.setAttribute('data-tip', 'Show or hide');
		});
	}
	document.querySelectorAll('figure.drawing svg').forEach(zoomable);
}());
