package org.allianceworkbench.format.spss.internal.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

/** Keys against published examples. */
class PasswordsTest {

	private static final HexFormat HEX = HexFormat.of();

	/** NIST SP 800-38B, appendix D.3 (AES-256). */
	@Test
	void theCodeIsThatOfTheStandardsExamples() throws GeneralSecurityException {
		byte[] key = HEX.parseHex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
		String message = "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52ef"
				+ "f69f2445df4f9b17ad2b417be66c3710";
		assertThat(cmac(key, "")).isEqualTo("028962f61b7bf89efc6b551f4667d983");
		assertThat(cmac(key, message.substring(0, 32))).isEqualTo("28a7023f452e8f82bd4bf28d8c37c35c");
		assertThat(cmac(key, message.substring(0, 80))).isEqualTo("aaf3d8f1de5640c232f5b169b9c911e6");
		assertThat(cmac(key, message)).isEqualTo("e1992190549f6ed5696a2c056c315410");
	}

	private static String cmac(byte[] key, String message) throws GeneralSecurityException {
		return HEX.formatHex(Cmac.of(key, HEX.parseHex(message)));
	}

	/** PSPP developers' guide, "Common Wrapper Format", example. */
	@Test
	void theKeyOfAPasswordIsThatOfTheDocumentation() throws GeneralSecurityException {
		String half = "3eda098e6604d4fdf9630c2ca86fb045";
		assertThat(HEX.formatHex(Passwords.key("pspp".getBytes(StandardCharsets.US_ASCII)))).isEqualTo(half + half);
	}

	@Test
	void onlyTenBytesOfAPasswordCount() throws GeneralSecurityException {
		assertThat(Passwords.key("0123456789".getBytes(StandardCharsets.US_ASCII)))
				.isEqualTo(Passwords.key("0123456789 and more".getBytes(StandardCharsets.US_ASCII)))
				.isNotEqualTo(Passwords.key("012345678".getBytes(StandardCharsets.US_ASCII)));
	}

	/** PSPP developers' guide, "Password Encoding": -| is b. */
	@Test
	void anEncodedPasswordIsDecoded() {
		assertThat(Passwords.decoded("-|").orElseThrow()).isEqualTo("b".getBytes(StandardCharsets.US_ASCII));
		assertThat(Passwords.decoded("-|-|").orElseThrow()).isEqualTo("bb".getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void whatCanBeNoEncodedPasswordIsNotTakenForOne() {
		assertThat(Passwords.decoded("")).isEmpty();
		assertThat(Passwords.decoded("abc")).isEmpty();
		assertThat(Passwords.decoded("\u00e4\u00f6")).isEmpty();
		assertThat(Passwords.decoded("-|".repeat(11))).isEmpty();
	}

	@Test
	void bothSpellingsOfAPasswordWithUmlautsAreTried() throws GeneralSecurityException {
		assertThat(Passwords.keys("schl\u00fcssel")).hasSize(2);
		assertThat(Passwords.keys("key")).hasSize(1);
		assertThat(Passwords.keys("-|")).hasSize(2);
	}
}
