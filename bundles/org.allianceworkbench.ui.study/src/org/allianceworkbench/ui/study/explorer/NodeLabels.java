package org.allianceworkbench.ui.study.explorer;

import java.net.URL;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Text and icons of the explorer's lines; counts and dates stand muted behind the name. */
final class NodeLabels extends ColumnLabelProvider implements IStyledLabelProvider {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	/** Groups in which a count would say nothing. */
	private static final Set<String> UNCOUNTED = Set.of(StudyContents.DATA, StudyContents.DESIGN);

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public StyledString getStyledText(Object element) {
		return switch ((Node) element) {
			case Node.Root root -> root(root.study());
			case Node.Group group -> group(group);
			case Node.Part part -> new StyledString(label(part, part.part()));
			case Node.Data data -> new StyledString(data.view().title()).append("  %,d".formatted(data.rows()),
					StyledString.QUALIFIER_STYLER);
			case Node.Import entry -> entry(entry.record());
			case Node.Document document -> new StyledString(label(document, document.file().content()));
			case Node.Problem problem -> new StyledString(problem.message(), StyledString.QUALIFIER_STYLER);
		};
	}

	/** Several studies may have the same title; their folders differ. */
	private static StyledString root(OpenStudy study) {
		return OpenStudies.instance().all().size() == 1 ? new StyledString(study.title())
				: new StyledString(study.folderName()).append("  " + study.title(), StyledString.QUALIFIER_STYLER);
	}

	private static StyledString group(Node.Group group) {
		StyledString text = new StyledString(group.name());
		if (group.children().isEmpty()) {
			return text.append("  " + group.hint(), StyledString.QUALIFIER_STYLER);
		}
		return UNCOUNTED.contains(group.name()) ? text : text.append("  " + group.children().size(),
				StyledString.QUALIFIER_STYLER);
	}

	private static StyledString entry(ImportRecord record) {
		StyledString text = new StyledString(record.id() + "  " + record.header().file());
		text.append("  " + MINUTE.format(record.when()), StyledString.QUALIFIER_STYLER);
		return record.reverted().isPresent() ? text.append("  taken back", StyledString.DECORATIONS_STYLER) : text;
	}

	private static String label(Node node, Object element) {
		return provider(node, element).getText(element);
	}

	private static IItemLabelProvider provider(Node node, Object element) {
		return (IItemLabelProvider) node.study().adapters().adapt(element, IItemLabelProvider.class);
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	/** The whole of a line, and what does not stand in it. */
	String hover(Node node) {
		return switch (node) {
			case Node.Root root -> root.study().title() + "\n" + root.study().project().folder().root();
			case Node.Import entry -> getText(node) + "\n" + entry.record().header().who();
			default -> getText(node);
		};
	}

	@Override
	public Image getImage(Object element) {
		return switch ((Node) element) {
			case Node.Root root -> icon(NodeLabels.class.getResource("/icons/study.svg"));
			case Node.Part part -> icon(provider(part, part.part()).getImage(part.part()));
			case Node.Document document -> icon(provider(document, document.file().content())
					.getImage(document.file().content()));
			case Node.Group group -> icon(NodeLabels.class.getResource("/icons/group.svg"));
			case Node.Data data -> icon(NodeLabels.class.getResource("/icons/data.svg"));
			case Node.Import entry -> icon(NodeLabels.class.getResource("/icons/import.svg"));
			case Node.Problem problem -> icon(NodeLabels.class.getResource("/icons/problem.svg"));
		};
	}

	private Image icon(Object url) {
		return images.get(ImageDescriptor.createFromURL((URL) url));
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
