package org.allianceworkbench.ui.study.explorer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.study.properties.FixedProperties;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;

/** What the Properties view shows of the explorer's lines. */
final class NodeProperties {

	private NodeProperties() {
	}

	static FixedProperties of(Node node) {
		Map<String, String> all = new LinkedHashMap<>();
		switch (node) {
			case Node.Root root -> {
				all.put("Title", root.study().title());
				all.put("Folder", root.study().project().folder().root().toString());
				all.putAll(part(root.study(), root.study().study()));
			}
			case Node.Part part -> all.putAll(part(part.study(), part.part()));
			case Node.Document document -> {
				all.put("File", document.file().path().toString());
				all.putAll(part(document.study(), document.file().content()));
			}
			case Node.Data data -> {
				all.put("Rows", "%,d %s".formatted(data.rows(), data.view().words()));
				all.put("Level", data.view().level().getLiteral());
			}
			case Node.Import entry -> imported(all, entry.record());
			case Node.Group group -> all.put(group.name(), "%,d".formatted(group.children().size()));
			case Node.Problem problem -> all.put("Problem", problem.message());
		}
		return new FixedProperties(Map.of("Study", all));
	}

	private static void imported(Map<String, String> all, ImportRecord record) {
		all.put("Import", Long.toString(record.id()));
		all.put("File", record.header().file());
		all.put("SHA-256", record.header().sha256());
		all.put("Recipe", record.header().recipe() + ", version " + record.header().recipeVersion());
		all.put("Who", record.header().who());
		all.put("When", record.when().toString());
		record.reverted().ifPresent(when -> all.put("Taken back", when.toString()));
	}

	private static Map<String, String> part(OpenStudy study, Object part) {
		Map<String, String> all = new LinkedHashMap<>();
		if (study.adapters().adapt(part, IItemPropertySource.class) instanceof IItemPropertySource source) {
			for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(part)) {
				Object value = descriptor.getPropertyValue(part);
				String text = value == null ? "" : String.valueOf(descriptor.getLabelProvider(part).getText(value));
				if (!text.isBlank()) {
					all.put(descriptor.getDisplayName(part), text);
				}
			}
		}
		return all;
	}
}
