package org.allianceworkbench.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The letters that go to a widget together with Alt. On one page, and among the menus above it, each stands for one widget: who
 * comes later and wants a letter that is taken gets another of its text, or none.
 */
public final class Letters {

	private static final char MARK = '&';

	private final Set<Character> taken = new HashSet<>();

	private Letters(String reserved) {
		reserved.toLowerCase(Locale.ROOT).chars().forEach(letter -> taken.add((char) letter));
	}

	/**
	 * Gives the labels and buttons of a page letters that nothing else has.
	 *
	 * @param reserved letters that are taken by what stands around the page
	 */
	public static void settle(Composite page, String reserved) {
		Letters letters = new Letters(reserved);
		if (page.getShell().getMenuBar() != null) {
			Arrays.stream(page.getShell().getMenuBar().getItems()).map(MenuItem::getText).forEach(letters::take);
		}
		List<Control> marked = new ArrayList<>();
		collect(page, marked);
		List<Control> without = marked.stream().filter(control -> !letters.take(text(control))).toList();
		without.forEach(control -> write(control, letters.another(text(control))));
	}

	private static void collect(Composite in, List<Control> marked) {
		for (Control child : in.getChildren()) {
			if (place(text(child)).isPresent()) {
				marked.add(child);
			} else if (child instanceof Composite inner) {
				collect(inner, marked);
			}
		}
	}

	private static String text(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case Button button -> button.getText();
			default -> "";
		};
	}

	private static void write(Control control, String text) {
		switch (control) {
			case Label label -> label.setText(text);
			case Button button -> button.setText(text);
			default -> throw new IllegalArgumentException(control.toString());
		}
	}

	/** Where the mark stands; two of them stand for the sign itself. */
	private static OptionalInt place(String text) {
		for (int i = 0; i + 1 < text.length(); i++) {
			if (text.charAt(i) == MARK) {
				if (text.charAt(i + 1) != MARK) {
					return OptionalInt.of(i);
				}
				i++;
			}
		}
		return OptionalInt.empty();
	}

	private boolean take(String text) {
		OptionalInt place = place(text);
		return place.isEmpty() || taken.add(Character.toLowerCase(text.charAt(place.getAsInt() + 1)));
	}

	private String another(String text) {
		int mark = place(text).orElseThrow();
		String plain = text.substring(0, mark) + text.substring(mark + 1);
		int words = plain.indexOf('\t') < 0 ? plain.length() : plain.indexOf('\t');
		OptionalInt free = IntStream.range(0, words).filter(i -> Character.isLetter(plain.charAt(i)))
				.filter(i -> taken.add(Character.toLowerCase(plain.charAt(i)))).findFirst();
		return free.isEmpty() ? plain : plain.substring(0, free.getAsInt()) + MARK + plain.substring(free.getAsInt());
	}
}
