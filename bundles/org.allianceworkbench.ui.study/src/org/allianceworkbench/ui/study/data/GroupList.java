package org.allianceworkbench.ui.study.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.store.RowGroup;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The sites or therapists of the rows with their counts; the rows of the chosen one are shown. */
final class GroupList {

	private final RowList<RowGroup> list;

	GroupList(Composite parent, Consumer<Optional<RowGroup>> chosen) {
		list = new RowList<>(parent, RowGroup.class, SWT.SINGLE);
		list.wide("Group", 1, 90, GroupList::name).number("Rows", 70, RowGroup::rows);
		list.viewer().addSelectionChangedListener(event -> chosen.accept(list.selected().stream().findFirst()
				.filter(group -> !group.site().isEmpty())));
	}

	private static String name(RowGroup group) {
		if (group.site().isEmpty()) {
			return "All";
		}
		return group.therapist().isEmpty() ? group.site() : group.site() + ", " + group.therapist();
	}

	/** Shows groups below a line for all of them. */
	void show(List<RowGroup> groups) {
		long all = groups.stream().mapToLong(RowGroup::rows).sum();
		List<RowGroup> lines = new ArrayList<>(List.of(new RowGroup("", "", all)));
		lines.addAll(groups);
		list.show(lines, "There are no rows.");
	}

	Control control() {
		return list.control();
	}

	RowList<RowGroup> list() {
		return list;
	}
}
