package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.allianceworkbench.export.Disclosure;
import org.allianceworkbench.export.PrivacyProposal;
import org.allianceworkbench.ui.export.live.LivePreview;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Whether clients could be told by what leaves: the smallest groups without the people, and what would help, as buttons. */
public final class DisclosureArea {

	private static final int MOST_PROPOSALS = 4;

	private final Label verdict;
	private final RowList<Disclosure.Group> groups;
	private final Composite proposals;
	private final Consumer<PrivacyProposal> applying;
	private List<PrivacyProposal> shown = List.of();
	private List<String> variables = List.of();
	private Optional<Disclosure> disclosure = Optional.empty();

	/** @param applying applies a proposal to the definition */
	DisclosureArea(Composite parent, Consumer<PrivacyProposal> applying) {
		this.applying = applying;
		verdict = ExportPage.sentence(parent, "");
		proposals = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 4).create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		groups = new RowList<>(parent, Disclosure.Group.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 96).applyTo(groups.control());
		groups.number("Clients", 70, Disclosure.Group::clients).wide("Share these values", 1, 180, this::values);
	}

	private String values(Disclosure.Group group) {
		return String.join(" \u00b7 ", IntStream.range(0, group.values().size()).mapToObj(i -> (i < variables.size()
				? variables.get(i) + " " : "") + group.values().get(i)).toList());
	}

	/** Shows what the last preview says. */
	void show(LivePreview live) {
		Optional<Disclosure> now = live.preview().map(preview -> preview.disclosure());
		String mark = live.state() == LivePreview.State.FRESH ? "" : "\u2026 ";
		verdict.setText(mark + now.map(DisclosureArea::sentence).orElse(live.failure().isEmpty() ? "Looking for small groups..."
				: live.failure()));
		verdict.requestLayout();
		if (!now.equals(disclosure)) {
			disclosure = now;
			variables = now.map(Disclosure::quasiIdentifiers).orElse(List.of());
			groups.show(now.map(Disclosure::smallest).orElse(List.of()), now.map(known -> known.quasiIdentifiers().isEmpty()
					? "No quasi-identifier leaves.\nMark them in the codebook, or choose them here." : "No group is too small.")
					.orElse(""));
			propose(now.map(Disclosure::proposals).orElse(List.of()));
		}
	}

	private static String sentence(Disclosure known) {
		String therapists = known.thinTherapists() == 0 ? "" : " " + Words.count(known.thinTherapists(), "therapist has",
				"therapists have") + " fewer than " + known.k() + " clients (" + Words.count(known.clientsOfThinTherapists(),
						"client", "clients") + ").";
		return (known.passes() ? "\u2713 Passes. " : "\u26a0 Does not pass. ") + known.sentence() + therapists;
	}

	private void propose(List<PrivacyProposal> all) {
		List<PrivacyProposal> first = all.stream().limit(MOST_PROPOSALS).toList();
		if (first.equals(shown)) {
			return;
		}
		shown = first;
		for (org.eclipse.swt.widgets.Control old : proposals.getChildren()) {
			old.dispose();
		}
		if (!first.isEmpty()) {
			WidgetFactory.label(SWT.NONE).text("What would help \u2192 clients that would still be in small groups:")
					.create(proposals);
		}
		first.forEach(this::button);
		proposals.requestLayout();
	}

	private void button(PrivacyProposal proposal) {
		Button button = WidgetFactory.button(SWT.PUSH).text(text(proposal)).onSelect(event -> applying.accept(proposal))
				.create(proposals);
		button.setToolTipText("Changes the definition so; it can be undone");
	}

	private static String text(PrivacyProposal proposal) {
		return (proposal.sentence() + " \u2192 " + (proposal.clientsBelow() == 0 ? "none" : Words.count(proposal.clientsBelow(),
				"client", "clients"))).replace("&", "&&");
	}

	/** What is said of the groups. */
	public String verdict() {
		return verdict.getText();
	}

	/** The smallest groups, for tests. */
	public List<Disclosure.Group> groups() {
		return groups.rows();
	}

	/** The texts of the buttons, for tests. */
	public List<String> proposals() {
		List<String> texts = new ArrayList<>();
		for (org.eclipse.swt.widgets.Control child : proposals.getChildren()) {
			if (child instanceof Button button) {
				texts.add(button.getText());
			}
		}
		return texts;
	}

	/** Presses the button of a proposal. */
	public void apply(int place) {
		applying.accept(shown.get(place));
	}
}
