/**
 */
package org.allianceworkbench.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Date Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What becomes of dates.
 * <!-- end-model-doc -->
 * @see org.allianceworkbench.study.StudyPackage#getDateForm()
 * @generated
 */
public enum DateForm implements Enumerator {
	/**
	 * The '<em><b>AS IS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AS_IS_VALUE
	 * @generated
	 * @ordered
	 */
	AS_IS(0, "AS_IS", "AS_IS"),

	/**
	 * The '<em><b>SHIFTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHIFTED_VALUE
	 * @generated
	 * @ordered
	 */
	SHIFTED(1, "SHIFTED", "SHIFTED"),

	/**
	 * The '<em><b>MONTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONTH_VALUE
	 * @generated
	 * @ordered
	 */
	MONTH(2, "MONTH", "MONTH"),

	/**
	 * The '<em><b>YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	YEAR(3, "YEAR", "YEAR"),

	/**
	 * The '<em><b>DAYS SINCE BASELINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DAYS_SINCE_BASELINE_VALUE
	 * @generated
	 * @ordered
	 */
	DAYS_SINCE_BASELINE(4, "DAYS_SINCE_BASELINE", "DAYS_SINCE_BASELINE"),

	/**
	 * The '<em><b>LEFT OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEFT_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	LEFT_OUT(5, "LEFT_OUT", "LEFT_OUT");

	/**
	 * The '<em><b>AS IS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AS_IS
	 * @generated
	 * @ordered
	 */
	public static final int AS_IS_VALUE = 0;

	/**
	 * The '<em><b>SHIFTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHIFTED
	 * @generated
	 * @ordered
	 */
	public static final int SHIFTED_VALUE = 1;

	/**
	 * The '<em><b>MONTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONTH
	 * @generated
	 * @ordered
	 */
	public static final int MONTH_VALUE = 2;

	/**
	 * The '<em><b>YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #YEAR
	 * @generated
	 * @ordered
	 */
	public static final int YEAR_VALUE = 3;

	/**
	 * The '<em><b>DAYS SINCE BASELINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DAYS_SINCE_BASELINE
	 * @generated
	 * @ordered
	 */
	public static final int DAYS_SINCE_BASELINE_VALUE = 4;

	/**
	 * The '<em><b>LEFT OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEFT_OUT
	 * @generated
	 * @ordered
	 */
	public static final int LEFT_OUT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Date Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DateForm[] VALUES_ARRAY =
		new DateForm[] {
			AS_IS,
			SHIFTED,
			MONTH,
			YEAR,
			DAYS_SINCE_BASELINE,
			LEFT_OUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Date Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DateForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Date Form</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DateForm get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DateForm result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Date Form</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DateForm getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DateForm result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Date Form</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DateForm get(int value) {
		switch (value) {
			case AS_IS_VALUE: return AS_IS;
			case SHIFTED_VALUE: return SHIFTED;
			case MONTH_VALUE: return MONTH;
			case YEAR_VALUE: return YEAR;
			case DAYS_SINCE_BASELINE_VALUE: return DAYS_SINCE_BASELINE;
			case LEFT_OUT_VALUE: return LEFT_OUT;
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
	private DateForm(int value, String name, String literal) {
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
	
} //DateForm
