/**
 */
package org.allianceworkbench.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Derivation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a derived variable is computed.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.study.StudyPackage#getDerivation()
 * @generated
 */
public enum Derivation implements Enumerator {
	/**
	 * The '<em><b>SCALE SCORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCALE_SCORE_VALUE
	 * @generated
	 * @ordered
	 */
	SCALE_SCORE(0, "SCALE_SCORE", "SCALE_SCORE"),

	/**
	 * The '<em><b>CHANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE(1, "CHANGE", "CHANGE"),

	/**
	 * The '<em><b>WITHIN CLIENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WITHIN_CLIENT_VALUE
	 * @generated
	 * @ordered
	 */
	WITHIN_CLIENT(2, "WITHIN_CLIENT", "WITHIN_CLIENT"),

	/**
	 * The '<em><b>BETWEEN CLIENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BETWEEN_CLIENT_VALUE
	 * @generated
	 * @ordered
	 */
	BETWEEN_CLIENT(3, "BETWEEN_CLIENT", "BETWEEN_CLIENT"),

	/**
	 * The '<em><b>LAG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAG_VALUE
	 * @generated
	 * @ordered
	 */
	LAG(4, "LAG", "LAG"),

	/**
	 * The '<em><b>RECODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECODE_VALUE
	 * @generated
	 * @ordered
	 */
	RECODE(5, "RECODE", "RECODE"),

	/**
	 * The '<em><b>FORMULA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORMULA_VALUE
	 * @generated
	 * @ordered
	 */
	FORMULA(6, "FORMULA", "FORMULA");

	/**
	 * The '<em><b>SCALE SCORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCALE_SCORE
	 * @generated
	 * @ordered
	 */
	public static final int SCALE_SCORE_VALUE = 0;

	/**
	 * The '<em><b>CHANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_VALUE = 1;

	/**
	 * The '<em><b>WITHIN CLIENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WITHIN_CLIENT
	 * @generated
	 * @ordered
	 */
	public static final int WITHIN_CLIENT_VALUE = 2;

	/**
	 * The '<em><b>BETWEEN CLIENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BETWEEN_CLIENT
	 * @generated
	 * @ordered
	 */
	public static final int BETWEEN_CLIENT_VALUE = 3;

	/**
	 * The '<em><b>LAG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAG
	 * @generated
	 * @ordered
	 */
	public static final int LAG_VALUE = 4;

	/**
	 * The '<em><b>RECODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECODE
	 * @generated
	 * @ordered
	 */
	public static final int RECODE_VALUE = 5;

	/**
	 * The '<em><b>FORMULA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORMULA
	 * @generated
	 * @ordered
	 */
	public static final int FORMULA_VALUE = 6;

	/**
	 * An array of all the '<em><b>Derivation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Derivation[] VALUES_ARRAY =
		new Derivation[] {
			SCALE_SCORE,
			CHANGE,
			WITHIN_CLIENT,
			BETWEEN_CLIENT,
			LAG,
			RECODE,
			FORMULA,
		};

	/**
	 * A public read-only list of all the '<em><b>Derivation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Derivation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Derivation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Derivation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Derivation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Derivation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Derivation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Derivation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Derivation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Derivation get(int value) {
		switch (value) {
			case SCALE_SCORE_VALUE: return SCALE_SCORE;
			case CHANGE_VALUE: return CHANGE;
			case WITHIN_CLIENT_VALUE: return WITHIN_CLIENT;
			case BETWEEN_CLIENT_VALUE: return BETWEEN_CLIENT;
			case LAG_VALUE: return LAG;
			case RECODE_VALUE: return RECODE;
			case FORMULA_VALUE: return FORMULA;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Derivation(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Derivation
