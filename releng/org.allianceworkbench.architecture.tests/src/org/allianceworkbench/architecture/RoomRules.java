package org.allianceworkbench.architecture;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of ARCHITECTURE.md that manifests and package names can break. */
final class RoomRules {

	private static final Set<String> BELOW_PROJECT = Set.of("table", "expression", "format.spss", "format.excel", "format.text",
			"study",
		"study.edit", "store", "intake", "moments", "report", "analysis", "publish", "export");

	/** The column "may use". */
	static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
		entry("table", Set.of()),
		entry("format.spss", Set.of("table")),
		entry("format.excel", Set.of("table")),
		entry("format.text", Set.of("table")),
		entry("expression", Set.of()),
		entry("study", Set.of("expression")),
		entry("study.edit", Set.of("study")),
		entry("store", Set.of("table", "expression", "study", "moments")),
		entry("intake", Set.of("table", "expression", "study", "store")),
		entry("moments", Set.of("table")),
		entry("report", Set.of("table")),
		entry("analysis", Set.of("table", "moments", "report")),
		entry("publish", Set.of("report")),
		entry("export", Set.of("table", "expression", "study", "store", "report", "publish")),
		entry("project", BELOW_PROJECT),
		entry("examples", Set.of("project")),
		entry("cli", Set.of("project", "examples")),
		entry("ui", Set.of("project", "study", "study.edit")),
		entry("ui.study", Set.of("ui", "project")),
		entry("ui.intake", Set.of("ui", "project")),
		entry("ui.analysis", Set.of("ui", "project")),
		entry("ui.export", Set.of("ui", "project")),
		entry("app", Set.of("ui", "ui.study", "ui.intake", "ui.analysis", "ui.export", "project", "examples")));

	private static final Pattern NAMES_NOTHING = Pattern.compile("(.*\\.)?(util|utils|misc|common|helper|helpers)(\\..*)?");

	private RoomRules() {
	}

	/** Arrows between rooms that do not point down. */
	static List<String> forbiddenArrows(List<Room> rooms) {
		List<String> violations = new ArrayList<>();
		for (Room room : rooms) {
			Set<String> allowed = MAY_USE.get(room.name());
			if (allowed == null) {
				violations.add(room.name() + " is not in the table of rooms");
				continue;
			}
			for (String need : room.needs()) {
				roomOf(need, rooms).filter(used -> !used.equals(room.name()) && !allowed.contains(used))
					.ifPresent(used -> violations.add(room.name() + " must not use " + used + " (" + need + ")"));
			}
		}
		return violations;
	}

	/** Bundles and packages of others that a room names in its manifest though a fence keeps it out. */
	static List<String> fencesCrossed(List<Room> rooms) {
		List<String> violations = new ArrayList<>();
		for (Room room : rooms) {
			for (Fence fence : Fence.ALL) {
				for (String need : room.needs()) {
					if (fence.keepsOut(room.name(), need.replace("wrapped.", ""))) {
						violations.add(room.name() + " must not name " + need + " (" + fence.what() + ")");
					}
				}
			}
		}
		return violations;
	}

	/** Packages that are exported though they are internal, are API though not exported, or do not exist. */
	static List<String> wrongExports(List<Room> rooms) {
		List<String> violations = new ArrayList<>();
		for (Room room : rooms) {
			for (String exported : room.exports()) {
				if (isInternal(exported)) {
					violations.add(room.name() + " exports the internal package " + exported);
				}
				if (!room.packages().containsKey(exported)) {
					violations.add(room.name() + " exports " + exported + ", which has no sources");
				}
			}
			for (String name : room.packages().keySet()) {
				if (!isInternal(name) && !room.exports().contains(name)) {
					violations.add(room.name() + " neither exports " + name + " nor calls it internal");
				}
			}
		}
		return violations;
	}

	/** Packages outside of their room's name space, and names that say nothing. */
	static List<String> wrongNames(List<Room> rooms) {
		List<String> violations = new ArrayList<>();
		for (Room room : rooms) {
			room.packages().forEach((name, generated) -> {
				String root = Room.PREFIX + room.name();
				if (!generated && !(name + ".").startsWith(root + ".")) {
					violations.add(room.name() + " has the package " + name + ", which is not below " + root);
				}
				if (!generated && NAMES_NOTHING.matcher(name).matches()) {
					violations.add(room.name() + " has the package " + name + ", whose name says nothing");
				}
			});
		}
		return violations;
	}

	private static boolean isInternal(String packageName) {
		return (packageName + ".").contains(".internal.");
	}

	/** The room that a required bundle is or that an imported package belongs to. */
	private static Optional<String> roomOf(String need, List<Room> rooms) {
		return rooms.stream().filter(room -> need.equals(Room.PREFIX + room.name()) || room.packages().containsKey(need))
			.map(Room::name).findFirst();
	}
}
