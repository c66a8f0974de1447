/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.Direction;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Scoring;
import org.allianceworkbench.study.StudyPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getMultiplier <em>Multiplier</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getFewestValidItems <em>Fewest Valid Items</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getHighest <em>Highest</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getReliabilitySource <em>Reliability Source</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getCutOff <em>Cut Off</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ScaleImpl#getCutOffSource <em>Cut Off Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScaleImpl extends IdentifiedImpl implements Scale {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> items;

	/**
	 * The default value of the '{@link #getScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected static final Scoring SCORING_EDEFAULT = Scoring.MEAN;

	/**
	 * The cached value of the '{@link #getScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected Scoring scoring = SCORING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiplier() <em>Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiplier()
	 * @generated
	 * @ordered
	 */
	protected static final double MULTIPLIER_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getMultiplier() <em>Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiplier()
	 * @generated
	 * @ordered
	 */
	protected double multiplier = MULTIPLIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFewestValidItems() <em>Fewest Valid Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFewestValidItems()
	 * @generated
	 * @ordered
	 */
	protected static final int FEWEST_VALID_ITEMS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFewestValidItems() <em>Fewest Valid Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFewestValidItems()
	 * @generated
	 * @ordered
	 */
	protected int fewestValidItems = FEWEST_VALID_ITEMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowest() <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowest()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOWEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowest() <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowest()
	 * @generated
	 * @ordered
	 */
	protected Double lowest = LOWEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighest() <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighest()
	 * @generated
	 * @ordered
	 */
	protected static final Double HIGHEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighest() <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighest()
	 * @generated
	 * @ordered
	 */
	protected Double highest = HIGHEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.HIGHER_IS_BETTER;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected static final Double RELIABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected Double reliability = RELIABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReliabilitySource() <em>Reliability Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliabilitySource()
	 * @generated
	 * @ordered
	 */
	protected static final String RELIABILITY_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReliabilitySource() <em>Reliability Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliabilitySource()
	 * @generated
	 * @ordered
	 */
	protected String reliabilitySource = RELIABILITY_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCutOff() <em>Cut Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOff()
	 * @generated
	 * @ordered
	 */
	protected static final Double CUT_OFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCutOff() <em>Cut Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOff()
	 * @generated
	 * @ordered
	 */
	protected Double cutOff = CUT_OFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getCutOffSource() <em>Cut Off Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOffSource()
	 * @generated
	 * @ordered
	 */
	protected static final String CUT_OFF_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCutOffSource() <em>Cut Off Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCutOffSource()
	 * @generated
	 * @ordered
	 */
	protected String cutOffSource = CUT_OFF_SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.SCALE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__CODE, oldCode, code));
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getItems() {
		if (items == null) {
			items = new EObjectResolvingEList<Item>(Item.class, this, StudyPackage.SCALE__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scoring getScoring() {
		return scoring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoring(Scoring newScoring) {
		Scoring oldScoring = scoring;
		scoring = newScoring == null ? SCORING_EDEFAULT : newScoring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__SCORING, oldScoring, scoring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMultiplier() {
		return multiplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiplier(double newMultiplier) {
		double oldMultiplier = multiplier;
		multiplier = newMultiplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__MULTIPLIER, oldMultiplier, multiplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFewestValidItems() {
		return fewestValidItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFewestValidItems(int newFewestValidItems) {
		int oldFewestValidItems = fewestValidItems;
		fewestValidItems = newFewestValidItems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__FEWEST_VALID_ITEMS, oldFewestValidItems, fewestValidItems));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLowest() {
		return lowest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowest(Double newLowest) {
		Double oldLowest = lowest;
		lowest = newLowest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__LOWEST, oldLowest, lowest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHighest() {
		return highest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighest(Double newHighest) {
		Double oldHighest = highest;
		highest = newHighest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__HIGHEST, oldHighest, highest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getReliability() {
		return reliability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReliability(Double newReliability) {
		Double oldReliability = reliability;
		reliability = newReliability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__RELIABILITY, oldReliability, reliability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReliabilitySource() {
		return reliabilitySource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReliabilitySource(String newReliabilitySource) {
		String oldReliabilitySource = reliabilitySource;
		reliabilitySource = newReliabilitySource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__RELIABILITY_SOURCE, oldReliabilitySource, reliabilitySource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCutOff() {
		return cutOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCutOff(Double newCutOff) {
		Double oldCutOff = cutOff;
		cutOff = newCutOff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__CUT_OFF, oldCutOff, cutOff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCutOffSource() {
		return cutOffSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCutOffSource(String newCutOffSource) {
		String oldCutOffSource = cutOffSource;
		cutOffSource = newCutOffSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SCALE__CUT_OFF_SOURCE, oldCutOffSource, cutOffSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.SCALE__CODE:
				return getCode();
			case StudyPackage.SCALE__NAME:
				return getName();
			case StudyPackage.SCALE__ITEMS:
				return getItems();
			case StudyPackage.SCALE__SCORING:
				return getScoring();
			case StudyPackage.SCALE__MULTIPLIER:
				return getMultiplier();
			case StudyPackage.SCALE__FEWEST_VALID_ITEMS:
				return getFewestValidItems();
			case StudyPackage.SCALE__LOWEST:
				return getLowest();
			case StudyPackage.SCALE__HIGHEST:
				return getHighest();
			case StudyPackage.SCALE__DIRECTION:
				return getDirection();
			case StudyPackage.SCALE__RELIABILITY:
				return getReliability();
			case StudyPackage.SCALE__RELIABILITY_SOURCE:
				return getReliabilitySource();
			case StudyPackage.SCALE__CUT_OFF:
				return getCutOff();
			case StudyPackage.SCALE__CUT_OFF_SOURCE:
				return getCutOffSource();
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
			case StudyPackage.SCALE__CODE:
				setCode((String)newValue);
				return;
			case StudyPackage.SCALE__NAME:
				setName((String)newValue);
				return;
			case StudyPackage.SCALE__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Item>)newValue);
				return;
			case StudyPackage.SCALE__SCORING:
				setScoring((Scoring)newValue);
				return;
			case StudyPackage.SCALE__MULTIPLIER:
				setMultiplier((Double)newValue);
				return;
			case StudyPackage.SCALE__FEWEST_VALID_ITEMS:
				setFewestValidItems((Integer)newValue);
				return;
			case StudyPackage.SCALE__LOWEST:
				setLowest((Double)newValue);
				return;
			case StudyPackage.SCALE__HIGHEST:
				setHighest((Double)newValue);
				return;
			case StudyPackage.SCALE__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case StudyPackage.SCALE__RELIABILITY:
				setReliability((Double)newValue);
				return;
			case StudyPackage.SCALE__RELIABILITY_SOURCE:
				setReliabilitySource((String)newValue);
				return;
			case StudyPackage.SCALE__CUT_OFF:
				setCutOff((Double)newValue);
				return;
			case StudyPackage.SCALE__CUT_OFF_SOURCE:
				setCutOffSource((String)newValue);
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
			case StudyPackage.SCALE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case StudyPackage.SCALE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StudyPackage.SCALE__ITEMS:
				getItems().clear();
				return;
			case StudyPackage.SCALE__SCORING:
				setScoring(SCORING_EDEFAULT);
				return;
			case StudyPackage.SCALE__MULTIPLIER:
				setMultiplier(MULTIPLIER_EDEFAULT);
				return;
			case StudyPackage.SCALE__FEWEST_VALID_ITEMS:
				setFewestValidItems(FEWEST_VALID_ITEMS_EDEFAULT);
				return;
			case StudyPackage.SCALE__LOWEST:
				setLowest(LOWEST_EDEFAULT);
				return;
			case StudyPackage.SCALE__HIGHEST:
				setHighest(HIGHEST_EDEFAULT);
				return;
			case StudyPackage.SCALE__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case StudyPackage.SCALE__RELIABILITY:
				setReliability(RELIABILITY_EDEFAULT);
				return;
			case StudyPackage.SCALE__RELIABILITY_SOURCE:
				setReliabilitySource(RELIABILITY_SOURCE_EDEFAULT);
				return;
			case StudyPackage.SCALE__CUT_OFF:
				setCutOff(CUT_OFF_EDEFAULT);
				return;
			case StudyPackage.SCALE__CUT_OFF_SOURCE:
				setCutOffSource(CUT_OFF_SOURCE_EDEFAULT);
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
			case StudyPackage.SCALE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case StudyPackage.SCALE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StudyPackage.SCALE__ITEMS:
				return items != null && !items.isEmpty();
			case StudyPackage.SCALE__SCORING:
				return scoring != SCORING_EDEFAULT;
			case StudyPackage.SCALE__MULTIPLIER:
				return multiplier != MULTIPLIER_EDEFAULT;
			case StudyPackage.SCALE__FEWEST_VALID_ITEMS:
				return fewestValidItems != FEWEST_VALID_ITEMS_EDEFAULT;
			case StudyPackage.SCALE__LOWEST:
				return LOWEST_EDEFAULT == null ? lowest != null : !LOWEST_EDEFAULT.equals(lowest);
			case StudyPackage.SCALE__HIGHEST:
				return HIGHEST_EDEFAULT == null ? highest != null : !HIGHEST_EDEFAULT.equals(highest);
			case StudyPackage.SCALE__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case StudyPackage.SCALE__RELIABILITY:
				return RELIABILITY_EDEFAULT == null ? reliability != null : !RELIABILITY_EDEFAULT.equals(reliability);
			case StudyPackage.SCALE__RELIABILITY_SOURCE:
				return RELIABILITY_SOURCE_EDEFAULT == null ? reliabilitySource != null : !RELIABILITY_SOURCE_EDEFAULT.equals(reliabilitySource);
			case StudyPackage.SCALE__CUT_OFF:
				return CUT_OFF_EDEFAULT == null ? cutOff != null : !CUT_OFF_EDEFAULT.equals(cutOff);
			case StudyPackage.SCALE__CUT_OFF_SOURCE:
				return CUT_OFF_SOURCE_EDEFAULT == null ? cutOffSource != null : !CUT_OFF_SOURCE_EDEFAULT.equals(cutOffSource);
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
		result.append(" (code: ");
		result.append(code);
		result.append(", name: ");
		result.append(name);
		result.append(", scoring: ");
		result.append(scoring);
		result.append(", multiplier: ");
		result.append(multiplier);
		result.append(", fewestValidItems: ");
		result.append(fewestValidItems);
		result.append(", lowest: ");
		result.append(lowest);
		result.append(", highest: ");
		result.append(highest);
		result.append(", direction: ");
		result.append(direction);
		result.append(", reliability: ");
		result.append(reliability);
		result.append(", reliabilitySource: ");
		result.append(reliabilitySource);
		result.append(", cutOff: ");
		result.append(cutOff);
		result.append(", cutOffSource: ");
		result.append(cutOffSource);
		result.append(')');
		return result.toString();
	}

} //ScaleImpl
