/**
 */
package org.allianceworkbench.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Occasion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A planned point in time: a baseline, a session, a follow-up.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Occasion#getCode <em>Code</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Occasion#getLabel <em>Label</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Occasion#getKind <em>Kind</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Occasion#getPosition <em>Position</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Occasion#getPlannedDay <em>Planned Day</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Occasion#getWindow <em>Window</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getOccasion()
 * @generated
 */
public interface Occasion extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code, as in data, for example S1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.allianceworkbench.study.StudyPackage#getOccasion_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Occasion#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.allianceworkbench.study.StudyPackage#getOccasion_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Occasion#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"SESSION"</code>.
	 * The literals are from the enumeration {@link org.allianceworkbench.study.OccasionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.study.OccasionKind
	 * @see #setKind(OccasionKind)
	 * @see org.allianceworkbench.study.StudyPackage#getOccasion_Kind()
	 * @generated
	 */
	OccasionKind getKind();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Occasion#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.allianceworkbench.study.OccasionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OccasionKind value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the order, from 0; sessions count on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.allianceworkbench.study.StudyPackage#getOccasion_Position()
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Occasion#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Planned Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned day after the baseline; absent when not planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Day</em>' attribute.
	 * @see #setPlannedDay(Integer)
	 * @see org.allianceworkbench.study.StudyPackage#getOccasion_PlannedDay()
	 * @generated
	 */
	Integer getPlannedDay();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Occasion#getPlannedDay <em>Planned Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Day</em>' attribute.
	 * @see #getPlannedDay()
	 * @generated
	 */
	void setPlannedDay(Integer value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days before and after the planned day that still count; absent when not limited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #setWindow(Integer)
	 * @see org.allianceworkbench.study.StudyPackage#getOccasion_Window()
	 * @generated
	 */
	Integer getWindow();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Occasion#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(Integer value);

} // Occasion
