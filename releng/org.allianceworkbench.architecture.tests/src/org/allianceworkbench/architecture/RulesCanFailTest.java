package org.allianceworkbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.architecture.madeup.left.Left;
import org.allianceworkbench.architecture.madeup.right.Right;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Each rule, shown what it forbids. */
class RulesCanFailTest {

	private static final String TABLE = "org.allianceworkbench.table";
	private static final String STORE = "org.allianceworkbench.store";

	@Test
	void anArrowThatPointsUpIsFound() {
		List<Room> rooms = List.of(room("table", Set.of(STORE)), room("store", Set.of(TABLE)));
		assertThat(RoomRules.forbiddenArrows(rooms)).containsExactly("table must not use store (org.allianceworkbench.store)");
	}

	@Test
	void anImportedPackageIsAnArrowToo() {
		Room store = new Room("store", Set.of(), Set.of(), Map.of("org.allianceworkbench.store.query", false));
		Room table = room("table", Set.of("org.allianceworkbench.store.query"));
		assertThat(RoomRules.forbiddenArrows(List.of(table, store)))
			.containsExactly("table must not use store (org.allianceworkbench.store.query)");
	}

	@Test
	void aRoomThatNobodyPlannedIsFound() {
		assertThat(RoomRules.forbiddenArrows(List.of(room("attic", Set.of())))).containsExactly("attic is not in the table of rooms");
	}

	@Test
	void aForbiddenBundleIsFoundInTheManifest() {
		Room analysis = room("analysis", Set.of("wrapped.org.jfree.jfreechart", "org.eclipse.emf.ecore", "org.eclipse.ui",
			"wrapped.org.apache.poi.poi", "org.xerial.sqlite-jdbc", "org.hipparchus.stat"));
		assertThat(RoomRules.fencesCrossed(List.of(analysis))).hasSize(5).noneMatch(line -> line.contains("hipparchus"));
	}

	@Test
	void wrongExportsAreFound() {
		Room table = new Room("table", Set.of(), Set.of(TABLE + ".internal", TABLE + ".gone"),
			Map.of(TABLE, false, TABLE + ".internal", false));
		assertThat(RoomRules.wrongExports(List.of(table))).containsExactlyInAnyOrder(
			"table exports the internal package org.allianceworkbench.table.internal",
			"table exports org.allianceworkbench.table.gone, which has no sources",
			"table neither exports org.allianceworkbench.table nor calls it internal");
	}

	@Test
	void wrongNamesAreFound() {
		Room table = new Room("table", Set.of(), Set.of(),
			Map.of("org.allianceworkbench.tables", false, TABLE + ".util", false, TABLE + ".common.cells", false));
		assertThat(RoomRules.wrongNames(List.of(table))).hasSize(3);
	}

	@Test
	void generatedPackagesMayBeCalledAsTheirGeneratorCallsThem() {
		Room study = new Room("study", Set.of(), Set.of(), Map.of("org.allianceworkbench.study.util", true));
		assertThat(RoomRules.wrongNames(List.of(study))).isEmpty();
	}

	@Test
	void aForbiddenPackageIsFoundInAClass() {
		JavaClasses classes = new ClassFileImporter().importClasses(Left.class);
		assertThat(ClassRules.fencesCrossed("table", classes))
			.containsExactly(Left.class.getName() + " uses java.sql.Connection (JDBC)");
		assertThat(ClassRules.fencesCrossed("store", classes)).isEmpty();
	}

	@Test
	void aCycleBetweenPackagesIsFound() {
		JavaClasses classes = new ClassFileImporter().importClasses(Left.class, Right.class);
		assertThat(ClassRules.packageCycles(classes, Map.of())).hasSize(1);
		assertThat(ClassRules.packageCycles(classes, Map.of(Left.class.getPackageName(), true))).isEmpty();
	}

	private static Room room(String name, Set<String> needs) {
		return new Room(name, needs, Set.of(), Map.of());
	}
}
