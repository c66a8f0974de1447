/**
 */
package org.allianceworkbench.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One question of an instrument.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Item#getCode <em>Code</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Item#getWording <em>Wording</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Item#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Item#getHighest <em>Highest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Item#isReversed <em>Reversed</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getItem()
 * @generated
 */
public interface Item extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code within the instrument, usually its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.allianceworkbench.study.StudyPackage#getItem_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Item#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wording; absent where it is under copyright.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see #setWording(String)
	 * @see org.allianceworkbench.study.StudyPackage#getItem_Wording()
	 * @generated
	 */
	String getWording();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Item#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(String value);

	/**
	 * Returns the value of the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest</em>' attribute.
	 * @see #setLowest(double)
	 * @see org.allianceworkbench.study.StudyPackage#getItem_Lowest()
	 * @generated
	 */
	double getLowest();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Item#getLowest <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest</em>' attribute.
	 * @see #getLowest()
	 * @generated
	 */
	void setLowest(double value);

	/**
	 * Returns the value of the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest</em>' attribute.
	 * @see #setHighest(double)
	 * @see org.allianceworkbench.study.StudyPackage#getItem_Highest()
	 * @generated
	 */
	double getHighest();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Item#getHighest <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest</em>' attribute.
	 * @see #getHighest()
	 * @generated
	 */
	void setHighest(double value);

	/**
	 * Returns the value of the '<em><b>Reversed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a high answer means a low score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reversed</em>' attribute.
	 * @see #setReversed(boolean)
	 * @see org.allianceworkbench.study.StudyPackage#getItem_Reversed()
	 * @generated
	 */
	boolean isReversed();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Item#isReversed <em>Reversed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reversed</em>' attribute.
	 * @see #isReversed()
	 * @generated
	 */
	void setReversed(boolean value);

} // Item
