'use strict';
(function () {
	function go(what, data) {
		location.href = 'alliance:' + what + '?' + new URLSearchParams(data).toString();
	}
	function text(element) {
		return element ? element.textContent.trim() : '';
	}
	function number(cell) {
		var row = cell.parentElement, table = cell.closest('table'), column = 0;
		for (var c = row.firstElementChild; c !== cell; c = c.nextElementSibling) { column += c.colSpan; }
		var place = cell.getBoundingClientRect();
		go('number', { value: cell.dataset.value, source: cell.dataset.source || '', shown: text(cell),
			row: Array.from(row.querySelectorAll('th')).map(text).join(', '), column: header(table, column),
			table: text(table.closest('figure').querySelector('figcaption em')), about: row.dataset.about || '',
			x: Math.round(place.left), y: Math.round(place.bottom) });
	}
	/* the lowest head above a column, whatever spans it */
	function header(table, column) {
		var taken = {}, found = '';
		Array.from(table.tHead.rows).forEach(function (row, r) {
			var at = 0;
			Array.from(row.cells).forEach(function (cell) {
				while (taken[r + ',' + at]) { at++; }
				for (var i = 0; i < cell.colSpan; i++) {
					for (var j = 1; j < cell.rowSpan; j++) { taken[(r + j) + ',' + (at + i)] = true; }
					if (at + i === column) { found = text(cell); }
				}
				at += cell.colSpan;
			});
		});
		return found;
	}
	/* one number of a table can be reached with Tab, the others from there with the arrows */
	function reach(table) {
		var cells = Array.from(table.querySelectorAll('td[data-value]'));
		cells.forEach(function (cell, i) {
			cell.tabIndex = i === 0 ? 0 : -1;
			cell.setAttribute('role', 'button');
		});
		table.addEventListener('keydown', function (event) {
			var at = cells.indexOf(event.target), to = -1;
			if (at < 0) { return; }
			if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); number(cells[at]); return; }
			if (event.key === 'ArrowRight') { to = at + 1; } else if (event.key === 'ArrowLeft') { to = at - 1; }
			else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
				var left = cells[at].getBoundingClientRect().left, step = event.key === 'ArrowDown' ? 1 : -1;
				for (to = at + step; to >= 0 && to < cells.length
					&& (cells[to].parentElement === cells[at].parentElement
						|| Math.abs(cells[to].getBoundingClientRect().left - left) > 4); to += step) { }
			}
			if (to >= 0 && to < cells.length) { event.preventDefault(); cells[to].focus(); }
		});
	}
	function buttons(place, all) {
		var box = document.createElement('span');
		box.className = 'do';
		all.forEach(function (each) {
			var button = document.createElement('button');
			button.type = 'button';
			button.textContent = each[0];
			button.addEventListener('click', function (event) { event.preventDefault(); each[1](); });
			box.appendChild(button);
		});
		place.insertBefore(box, place.firstChild);
	}
	document.querySelectorAll('table').forEach(reach);
	document.querySelectorAll('figure.table').forEach(function (figure, i) {
		buttons(figure, [['Copy Table', function () { go('copyTable', { number: i }); }]]);
	});
	document.querySelectorAll('figure.drawing').forEach(function (figure, i) {
		buttons(figure, [['Copy Figure', function () { go('copyFigure', { number: i }); }],
			['Export\u2026', function () { go('exportFigure', { number: i }); }]]);
	});
	document.querySelectorAll('p.method').forEach(function (paragraph) {
		buttons(paragraph, [['Copy', function () { go('copyMethods', {}); }]]);
	});
	document.querySelectorAll('details.script pre').forEach(function (script, i) {
		buttons(script, [['Copy', function () { go('copyScript', { number: i }); }]]);
	});
	document.addEventListener('click', function (event) {
		var cell = event.target.closest ? event.target.closest('td[data-value]') : null;
		if (cell && !String(getSelection())) { cell.focus(); number(cell); }
	});
	/* out of the page, which has many places where Tab stops */
	document.addEventListener('keydown', function (event) {
		if (event.key === 'Escape' && !event.defaultPrevented) { go('leave', {}); }
	});
	window.allianceGo = function (about) { go('rows', { about: String(about || '') }); };
})();
