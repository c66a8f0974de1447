package org.allianceworkbench.fuzz;

import java.io.IOException;
import java.util.stream.Stream;

import org.allianceworkbench.format.spss.SpssFormat;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

class SavFuzzTest {

	static Stream<Arguments> seeds() {
		return Stream.of(Arguments.of((Object) Seeds.sav()));
	}

	@MethodSource("seeds")
	@FuzzTest
	void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
		Reading.of(new SpssFormat(), "sav", bytes);
	}
}
