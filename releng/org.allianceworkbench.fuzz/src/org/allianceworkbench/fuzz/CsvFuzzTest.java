package org.allianceworkbench.fuzz;

import java.io.IOException;
import java.util.stream.Stream;

import org.allianceworkbench.format.text.TextFormat;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

class CsvFuzzTest {

	static Stream<Arguments> seeds() {
		return Seeds.csv().stream().map(bytes -> Arguments.of((Object) bytes));
	}

	@MethodSource("seeds")
	@FuzzTest
	void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
		Reading.of(new TextFormat(), "csv", bytes);
	}
}
