/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Derived Variable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.DerivedVariableImpl#getDerivation <em>Derivation</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.DerivedVariableImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.DerivedVariableImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.DerivedVariableImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.DerivedVariableImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.DerivedVariableImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.DerivedVariableImpl#getRecodes <em>Recodes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DerivedVariableImpl extends VariableImpl implements DerivedVariable {
	/**
	 * The default value of the '{@link #getDerivation() <em>Derivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivation()
	 * @generated
	 * @ordered
	 */
	protected static final Derivation DERIVATION_EDEFAULT = Derivation.FORMULA;

	/**
	 * The cached value of the '{@link #getDerivation() <em>Derivation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivation()
	 * @generated
	 * @ordered
	 */
	protected Derivation derivation = DERIVATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Variable> sources;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Occasion from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Occasion to;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected RaterRole role;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecodes() <em>Recodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Recode> recodes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DerivedVariableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.DERIVED_VARIABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Derivation getDerivation() {
		return derivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDerivation(Derivation newDerivation) {
		Derivation oldDerivation = derivation;
		derivation = newDerivation == null ? DERIVATION_EDEFAULT : newDerivation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DERIVED_VARIABLE__DERIVATION, oldDerivation, derivation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Variable> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Variable>(Variable.class, this, StudyPackage.DERIVED_VARIABLE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Occasion getFrom() {
		if (from != null && from.eIsProxy()) {
			InternalEObject oldFrom = (InternalEObject)from;
			from = (Occasion)eResolveProxy(oldFrom);
			if (from != oldFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.DERIVED_VARIABLE__FROM, oldFrom, from));
			}
		}
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Occasion basicGetFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Occasion newFrom) {
		Occasion oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DERIVED_VARIABLE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Occasion getTo() {
		if (to != null && to.eIsProxy()) {
			InternalEObject oldTo = (InternalEObject)to;
			to = (Occasion)eResolveProxy(oldTo);
			if (to != oldTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.DERIVED_VARIABLE__TO, oldTo, to));
			}
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Occasion basicGetTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Occasion newTo) {
		Occasion oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DERIVED_VARIABLE__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RaterRole getRole() {
		if (role != null && role.eIsProxy()) {
			InternalEObject oldRole = (InternalEObject)role;
			role = (RaterRole)eResolveProxy(oldRole);
			if (role != oldRole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.DERIVED_VARIABLE__ROLE, oldRole, role));
			}
		}
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RaterRole basicGetRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(RaterRole newRole) {
		RaterRole oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DERIVED_VARIABLE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.DERIVED_VARIABLE__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recode> getRecodes() {
		if (recodes == null) {
			recodes = new EObjectContainmentEList<Recode>(Recode.class, this, StudyPackage.DERIVED_VARIABLE__RECODES);
		}
		return recodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.DERIVED_VARIABLE__RECODES:
				return ((InternalEList<?>)getRecodes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.DERIVED_VARIABLE__DERIVATION:
				return getDerivation();
			case StudyPackage.DERIVED_VARIABLE__SOURCES:
				return getSources();
			case StudyPackage.DERIVED_VARIABLE__FROM:
				if (resolve) return getFrom();
				return basicGetFrom();
			case StudyPackage.DERIVED_VARIABLE__TO:
				if (resolve) return getTo();
				return basicGetTo();
			case StudyPackage.DERIVED_VARIABLE__ROLE:
				if (resolve) return getRole();
				return basicGetRole();
			case StudyPackage.DERIVED_VARIABLE__FORMULA:
				return getFormula();
			case StudyPackage.DERIVED_VARIABLE__RECODES:
				return getRecodes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.DERIVED_VARIABLE__DERIVATION:
				setDerivation((Derivation)newValue);
				return;
			case StudyPackage.DERIVED_VARIABLE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Variable>)newValue);
				return;
			case StudyPackage.DERIVED_VARIABLE__FROM:
				setFrom((Occasion)newValue);
				return;
			case StudyPackage.DERIVED_VARIABLE__TO:
				setTo((Occasion)newValue);
				return;
			case StudyPackage.DERIVED_VARIABLE__ROLE:
				setRole((RaterRole)newValue);
				return;
			case StudyPackage.DERIVED_VARIABLE__FORMULA:
				setFormula((String)newValue);
				return;
			case StudyPackage.DERIVED_VARIABLE__RECODES:
				getRecodes().clear();
				getRecodes().addAll((Collection<? extends Recode>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.DERIVED_VARIABLE__DERIVATION:
				setDerivation(DERIVATION_EDEFAULT);
				return;
			case StudyPackage.DERIVED_VARIABLE__SOURCES:
				getSources().clear();
				return;
			case StudyPackage.DERIVED_VARIABLE__FROM:
				setFrom((Occasion)null);
				return;
			case StudyPackage.DERIVED_VARIABLE__TO:
				setTo((Occasion)null);
				return;
			case StudyPackage.DERIVED_VARIABLE__ROLE:
				setRole((RaterRole)null);
				return;
			case StudyPackage.DERIVED_VARIABLE__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case StudyPackage.DERIVED_VARIABLE__RECODES:
				getRecodes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.DERIVED_VARIABLE__DERIVATION:
				return derivation != DERIVATION_EDEFAULT;
			case StudyPackage.DERIVED_VARIABLE__SOURCES:
				return sources != null && !sources.isEmpty();
			case StudyPackage.DERIVED_VARIABLE__FROM:
				return from != null;
			case StudyPackage.DERIVED_VARIABLE__TO:
				return to != null;
			case StudyPackage.DERIVED_VARIABLE__ROLE:
				return role != null;
			case StudyPackage.DERIVED_VARIABLE__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case StudyPackage.DERIVED_VARIABLE__RECODES:
				return recodes != null && !recodes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (derivation: ");
		result.append(derivation);
		result.append(", formula: ");
		result.append(formula);
		result.append(')');
		return result.toString();
	}

} //DerivedVariableImpl
