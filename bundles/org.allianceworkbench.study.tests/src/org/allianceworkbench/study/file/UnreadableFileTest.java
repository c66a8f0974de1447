package org.allianceworkbench.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.file.StudyFileException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

/** Hostile, damaged and foreign files: each is refused by a message that says what it is. */
@Timeout(30)
class UnreadableFileTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String STUDY = "<study:Study xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
		+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:study=\"http://allianceworkbench.org/study/1.0\" ";

	@TempDir
	Path folder;

	private StudyFileException refused(String text) {
		return refused(text.getBytes(StandardCharsets.UTF_8));
	}

	private StudyFileException refused(byte[] bytes) {
		try {
			Path path = folder.resolve(StudyFile.STUDY_NAME);
			Files.write(path, bytes);
			StudyFileException exception = catchThrowableOfType(StudyFileException.class, () -> StudyFile.openStudy(path));
			assertThat(exception).isNotNull().hasMessageStartingWith(path.toString());
			assertThat(path).hasBinaryContent(bytes);
			return exception;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aDocumentTypeIsRefused() {
		StudyFileException e = refused(HEAD + "<!DOCTYPE Study>\n" + STUDY + "title=\"x\"/>");
		assertThat(e.kind()).isEqualTo(Kind.UNSAFE);
		assertThat(e).hasMessageContaining("document type declaration");
		assertThat(e.line()).isEqualTo(2);
	}

	@Test
	void aBillionLaughsAreNotLaughed() {
		StringBuilder text = new StringBuilder(HEAD).append("<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">\n");
		for (int i = 1; i < 10; i++) {
			text.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i - 1) + ";").repeat(10)).append("\">\n");
		}
		StudyFileException e = refused(text.append("]>\n").append(STUDY).append("title=\"&lol9;\"/>").toString());
		assertThat(e.kind()).isEqualTo(Kind.UNSAFE);
	}

	@Test
	void anExternalEntityIsNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
		StudyFileException e = refused(HEAD + "<!DOCTYPE s [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + STUDY
			+ "><title>&x;</title></study:Study>");
		assertThat(e.kind()).isEqualTo(Kind.UNSAFE);
		assertThat(e.getMessage()).doesNotContain("top secret");
	}

	@Test
	void nothingIsFetchedFromAnAddressInTheFile() throws IOException {
		AtomicInteger requests = new AtomicInteger();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			requests.incrementAndGet();
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		try {
			String address = "http://localhost:" + server.getAddress().getPort() + "/";
			assertThat(refused(HEAD + "<!DOCTYPE s SYSTEM \"" + address + "x.dtd\">\n" + STUDY + "/>").kind())
				.isEqualTo(Kind.UNSAFE);
			assertThat(refused(HEAD + "<x:Study xmlns:x=\"" + address
				+ "x.ecore\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
				+ "xsi:schemaLocation=\"" + address + "x.ecore " + address + "x.ecore\"/>").kind()).isEqualTo(Kind.WRONG_KIND);
			assertThat(refused(HEAD + STUDY + "><variables id=\"v\"><codeList href=\"" + address
				+ "x.xmi#c\"/></variables></study:Study>")
				.kind()).isEqualTo(Kind.UNSAFE);
		} finally {
			server.stop(0);
		}
		assertThat(requests).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = {"<codeList href=\"../../other.alliance#c\"/>", "<codeList href=\"file:/etc/passwd#/\"/>",
		"<codeList xsi:type=\"study:CodeList\" href=\"platform:/plugin/x/y.xmi#//\"/>",
			"<missingValues href=\"other.alliance#m\"/>"})
	void aReferenceToAnotherFileIsRefused(String element) {
		StudyFileException e = refused(HEAD + STUDY + "id=\"s\">\n<variables id=\"v\">" + element
			+ "</variables>\n</study:Study>");
		assertThat(e.kind()).isEqualTo(Kind.UNSAFE);
		assertThat(e).hasMessageContaining("refers to something outside of the file");
		assertThat(e.line()).isEqualTo(3);
	}

	@Test
	void aReferenceToAnotherFileInAnAttributeIsRefused() {
		StudyFileException e = refused(HEAD + STUDY + "><variables id=\"v\" codeList=\"other.alliance#c\"/></study:Study>");
		assertThat(e.kind()).isIn(Kind.UNSAFE, Kind.DAMAGED);
		assertThat(e).hasMessageContaining("other.alliance");
	}

	@Test
	void aContainedObjectOfAnotherFileIsRefused() {
		StudyFileException e = refused(HEAD + STUDY + "><variables href=\"other.alliance#v\"/></study:Study>");
		assertThat(e.kind()).isEqualTo(Kind.UNSAFE);
	}

	@Test
	void aFileCutOffAnywhereIsReportedWithItsPlace() throws IOException {
		Path whole = folder.resolve("whole.alliance");
		StudyFile.create(whole, SampleStudy.create(), Study.class);
		byte[] bytes = Files.readAllBytes(whole);
		long seed = 20120101;
		Random random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			int length = 1 + random.nextInt(bytes.length - 3);
			StudyFileException e = refused(Arrays.copyOf(bytes, length));
			assertThat(e.kind()).as("seed %d, cut after %d bytes", seed, length).isEqualTo(Kind.DAMAGED);
			assertThat(e.line()).isPositive();
			assertThat(e.column()).isPositive();
			assertThat(e.getMessage()).contains(", line " + e.line() + ", column " + e.column() + ": ").contains("older copy");
		}
	}

	@Test
	void anEmptyFileIsReported() {
		assertThat(refused("")).hasMessageContaining("the file is empty");
	}

	@Test
	void aFileOfANewerVersionIsNamedAsSuch() {
		StudyFileException e = refused(HEAD + STUDY.replace("study/1.0", "study/2.3") + "id=\"s\" title=\"x\" novelty=\"y\"/>");
		assertThat(e.kind()).isEqualTo(Kind.NEWER_VERSION);
		assertThat(e).hasMessageContaining("made by a newer version").hasMessageContaining("study model 2.3")
			.hasMessageContaining("this one knows 1.0");
	}

	@ParameterizedTest
	@ValueSource(strings = {"<html><body/></html>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
		"<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"x\"/>",
		"<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"/>"})
	void otherXmlIsNoStudy(String text) {
		assertThat(refused(HEAD + text).kind()).isEqualTo(Kind.WRONG_KIND);
	}

	@Test
	void whatIsNoXmlIsReported() {
		assertThat(refused("PK\u0003\u0004 not XML").kind()).isEqualTo(Kind.DAMAGED);
		assertThat(refused(new byte[4096]).kind()).isEqualTo(Kind.DAMAGED);
		assertThat(refused(new byte[] {'<', (byte) 0xC3, (byte) 0x28, '/', '>'}).kind()).isEqualTo(Kind.DAMAGED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"<variables id=\"v\" level=\"PLANET\"/>            | has the value 'PLANET', which is not allowed for 'level' "
			+ "(allowed are SITE, THERAPIST, CLIENT, OCCASION, RATING); correct the line",
		"<variables id=\"v\" decimals=\"two\"/>            | has the value 'two', which is not allowed for 'decimals'; correct the line",
		"<variables id=\"v\" novelty=\"1\"/>               | has 'novelty', which this version doesn't know there",
		"<novelties id=\"v\"/>                             | has 'novelties', which this version doesn't know there",
		"<variables id=\"v\" codeList=\"gone\"/>           | refers to 'gone', which is not in the file",
		"<variables xsi:type=\"study:Planet\" id=\"v\"/>   | has an object of the unknown kind 'Planet'"})
	void whatTheModelDoesNotKnowIsNamedWithItsPlace(String element, String problem) {
		StudyFileException e = refused(HEAD + STUDY + "id=\"s\" title=\"x\">\n  " + element + "\n</study:Study>\n");
		assertThat(e.kind()).isEqualTo(Kind.DAMAGED);
		assertThat(e).hasMessageContaining(problem);
		assertThat(e.line()).isBetween(3, 5);
	}

	@Test
	void twoStudiesInOneFileAreRefused() {
		String study = "<study:Study id=\"a\" title=\"x\"/>";
		StudyFileException e = refused(HEAD + "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
			+ "xmlns:study=\"http://allianceworkbench.org/study/1.0\">" + study + study.replace("\"a\"", "\"b\"") + "</xmi:XMI>");
		assertThat(e).hasMessageContaining("several objects");
	}

	@Test
	void aFileThatIsTooLargeIsNotEvenRead() throws IOException {
		Path path = folder.resolve("huge.alliance");
		try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
			sparse.setLength(StudyFile.MOST_BYTES + 1);
		}
		StudyFileException e = catchThrowableOfType(StudyFileException.class, () -> StudyFile.openStudy(path));
		assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE);
		assertThat(e).hasMessageContaining("larger than 64 MB");
	}

	@Test
	void deepNestingAndManyUnknownElementsEndAtTheFirst() {
		String deep = HEAD + STUDY + ">" + "<x>".repeat(500_000);
		assertThat(refused(deep)).hasMessageContaining("has 'x'");
	}

	@Test
	void aMissingFileAndAFolderAreReported() {
		assertThat(catchThrowableOfType(StudyFileException.class, () -> StudyFile.openStudy(folder.resolve("none"))).kind())
			.isEqualTo(Kind.NOT_FOUND);
		assertThat(catchThrowableOfType(StudyFileException.class, () -> StudyFile.openStudy(folder)).kind())
			.isEqualTo(Kind.WRONG_KIND);
	}

	@Test
	void aStreamIsReadAsSafelyAsAFile() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		StudyFile.create(folder.resolve("a.alliance"), SampleStudy.create(), Study.class);
		Files.copy(folder.resolve("a.alliance"), bytes);
		assertThat(StudyFile.read(new ByteArrayInputStream(bytes.toByteArray()), "the stream", Study.class).getVariables())
			.isNotEmpty();

		InputStream hostile = new ByteArrayInputStream((HEAD + "<!DOCTYPE a><a/>").getBytes(StandardCharsets.UTF_8));
		StudyFileException e = catchThrowableOfType(StudyFileException.class,
			() -> StudyFile.read(hostile, "the stream", Study.class));
		assertThat(e.kind()).isEqualTo(Kind.UNSAFE);
		assertThat(e).hasMessageStartingWith("the stream, line 2");
	}
}
