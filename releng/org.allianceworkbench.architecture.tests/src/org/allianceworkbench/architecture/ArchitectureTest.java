package org.allianceworkbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class ArchitectureTest {

	private static final List<Room> ROOMS = Room.all();

	@Test
	void everyRoomOfTheTableIsThere() {
		assertThat(ROOMS).extracting(Room::name).containsExactlyInAnyOrderElementsOf(RoomRules.MAY_USE.keySet());
	}

	@Test
	void arrowsBetweenRoomsPointDown() {
		assertThat(RoomRules.forbiddenArrows(ROOMS)).isEmpty();
	}

	@Test
	void manifestsKeepInsideTheirFences() {
		assertThat(RoomRules.fencesCrossed(ROOMS)).isEmpty();
	}

	@Test
	void apiIsExportedAndTheRestIsInternal() {
		assertThat(RoomRules.wrongExports(ROOMS)).isEmpty();
	}

	@Test
	void packagesBearTheirRoomsNameAndSayWhatTheyHold() {
		assertThat(RoomRules.wrongNames(ROOMS)).isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> classesKeepInsideTheirFences() {
		return ROOMS.stream().map(room -> DynamicTest.dynamicTest(room.name(),
			() -> assertThat(ClassRules.fencesCrossed(room.name(), classesOf(room))).isEmpty()));
	}

	@Test
	void packagesHaveNoCycles() {
		Map<String, Boolean> packages = new TreeMap<>();
		ROOMS.forEach(room -> packages.putAll(room.packages()));
		JavaClasses all = new ClassFileImporter().importPaths(ROOMS.stream().map(Room::classes).toList());
		assertThat(all).isNotEmpty();
		assertThat(ClassRules.packageCycles(all, packages)).isEmpty();
	}

	private static JavaClasses classesOf(Room room) {
		return new ClassFileImporter().importPath(room.classes());
	}
}
