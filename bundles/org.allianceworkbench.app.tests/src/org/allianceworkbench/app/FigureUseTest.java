package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.allianceworkbench.ui.analysis.options.VariableField;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pointer and the keyboard do in a figure, and variables that are dropped into an option. */
class FigureUseTest {

	private static final String KEY = "const key = document.querySelector('svg [data-key]'), svg = key.closest('svg'); ";
	private static final String SHOWN = KEY
			+ "const parts = [...svg.querySelectorAll('[data-series=\"' + key.dataset.key + '\"]')]; "
			+ "return parts.length + ' parts, ' + parts.filter(each => getComputedStyle(each).display !== 'none').length + ' shown, ' "
			+ "+ key.getAttribute('aria-pressed')";

	private AnalysisRobot robot;

	@BeforeEach
	void open() {
		TestWindow.reset();
		TestWindow.open(TestStudies.withData("figure-use"));
		robot = AnalysisRobot.open("Clients and therapists at a glance: alliance");
	}

	@AfterEach
	void close() {
		TestWindow.leave();
	}

	private String said(String script) {
		return String.valueOf(robot.evaluate(script));
	}

	private double width() {
		return Double.parseDouble(said(KEY + "return svg.getAttribute('viewBox').split(' ')[2]"));
	}

	@Test
	void aGroupIsHiddenAndShownByItsLegend() {
		String whole = said(SHOWN);
		int parts = Integer.parseInt(whole.substring(0, whole.indexOf(' ')));
		assertThat(parts).isPositive();
		assertThat(whole).isEqualTo("%d parts, %d shown, true".formatted(parts, parts));
		robot.evaluate(KEY + "key.scrollIntoView(); key.dispatchEvent(new MouseEvent('click', {bubbles: true}))");
		assertThat(said(SHOWN)).isEqualTo("%d parts, 0 shown, false".formatted(parts));
		screenshot("88-figure-group-hidden");
		robot.evaluate(KEY + "key.focus(); key.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))");
		assertThat(said("return document.activeElement.hasAttribute('data-key')")).isEqualTo("true");
		assertThat(said(SHOWN)).isEqualTo(whole);
	}

	@Test
	void aFigureIsMadeLargerAndWholeAgain() {
		double whole = width();
		String press = KEY + "const bar = svg.parentNode.querySelector('.zoom'); svg.scrollIntoView(); bar.querySelectorAll('button')";
		robot.evaluate(press + "[0].click()");
		double larger = width();
		assertThat(larger).isLessThan(whole);
		screenshot("88-figure-zoomed");
		robot.evaluate(press + "[0].click()");
		assertThat(width()).isLessThan(larger);
		robot.evaluate(press + "[1].click()");
		assertThat(width()).isCloseTo(larger, within(1e-6));
		robot.evaluate(press + "[2].click()");
		assertThat(width()).isEqualTo(whole);
		robot.evaluate(KEY + "svg.dispatchEvent(new WheelEvent('wheel', {deltaY: -1, ctrlKey: true, bubbles: true, "
				+ "cancelable: true}))");
		assertThat(width()).isLessThan(whole);
		robot.evaluate(KEY + "svg.dispatchEvent(new MouseEvent('dblclick', {bubbles: true}))");
		assertThat(width()).isEqualTo(whole);
	}

	@Test
	void thePointerIsToldWhatAPointIs() {
		String tip = said("const point = document.querySelector('svg [data-tip]:not([data-key])'); "
				+ "point.dispatchEvent(new MouseEvent('mouseover', {bubbles: true, clientX: 90, clientY: 90})); "
				+ "const hint = document.querySelector('.hint'); return hint.hidden + ': ' + hint.textContent");
		assertThat(tip).startsWith("false: ").hasSizeGreaterThan("false: ".length());
		robot.evaluate("document.body.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))");
		assertThat(said("return document.querySelector('.hint').hidden")).isEqualTo("true");
	}

	@Test
	void aVariableThatIsDroppedIsAnalysedAndOneThatDoesNotFitIsRefusedWithASentence() {
		VariableField rating = robot.variables("rating");
		DropTarget target = (DropTarget) rating.control().getData(DND.DROP_TARGET_KEY);
		assertThat(target.getTransfer()).containsExactly(TextTransfer.getInstance());
		assertThat(target.getDropListeners()).isNotEmpty();
		DragSource source = (DragSource) robot.editor().options().variables().table().getData(DND.DRAG_SOURCE_KEY);
		assertThat(source.getTransfer()).containsExactly(TextTransfer.getInstance());
		robot.awaitNew(() -> rating.add(List.of("progress")));
		assertThat(rating.names()).containsExactly("progress");
		rating.add(List.of("site"));
		assertThat(rating.names()).containsExactly("progress");
		assertThat(rating.problem()).isEqualTo("site is part of the design; here belongs a variable of numbers.");
		screenshot("88-variable-refused");
	}
}
