/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Missing Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A user-missing value or a range of such values, with the reason.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.MissingValue#getValue <em>Value</em>}</li>
 *   <li>{@link org.allianceworkbench.study.MissingValue#getLow <em>Low</em>}</li>
 *   <li>{@link org.allianceworkbench.study.MissingValue#getHigh <em>High</em>}</li>
 *   <li>{@link org.allianceworkbench.study.MissingValue#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getMissingValue()
 * @generated
 */
public interface MissingValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The single value; absent for a range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.allianceworkbench.study.StudyPackage#getMissingValue_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.MissingValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Low end of a range; absent means LOWEST.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(Double)
	 * @see org.allianceworkbench.study.StudyPackage#getMissingValue_Low()
	 * @generated
	 */
	Double getLow();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.MissingValue#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(Double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High end of a range; absent means HIGHEST.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(Double)
	 * @see org.allianceworkbench.study.StudyPackage#getMissingValue_High()
	 * @generated
	 */
	Double getHigh();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.MissingValue#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(Double value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the value is missing, for example refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.allianceworkbench.study.StudyPackage#getMissingValue_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.MissingValue#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // MissingValue
