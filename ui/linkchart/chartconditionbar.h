// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartconditions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace saranda {

/// The controls for what a chart leaves out. Boxes and filter are placed by the page; the bar
/// itself is the row with the date.
class ChartConditionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChartConditionBar(QWidget *parent = nullptr);

    /// The claims and markings one can choose from.
    void setChoices(const CaseRecords &records);
    /// The instants at which these records change the chart, for setStops().
    static std::vector<Seconds> stopsOf(const CaseRecords &shown);
    void setStops(std::vector<Seconds> stops);
    /// The node that "neighbours" would mean.
    void setSelected(const std::optional<EntityRef> &node);

    ChartConditions conditions() const;
    /// Tells nobody.
    void setConditions(const ChartConditions &conditions);
    /// "any date", or the instant in words.
    QString dateText() const;
    bool hasStops() const { return !m_stops.empty(); }

    QLineEdit *filterEdit() const { return m_filter; }
    QComboBox *levelBox() const { return m_level; }
    QComboBox *claimBox() const { return m_claim; }
    QComboBox *markingBox() const { return m_marking; }
    QComboBox *neighboursBox() const { return m_neighbours; }
    QSpinBox *stepsBox() const { return m_steps; }
    QSlider *timeSlider() const { return m_time; }
    QLabel *timeLabel() const { return m_timeText; }

Q_SIGNALS:
    void changed();
    /// Somebody has chosen and is done with it: what is to be kept.
    void settled();
    void neighboursChosen();

private:
    void createBoxes();
    void createTime();
    void connectControls();
    void takeNeighbours();
    void showTime();
    void placeSlider();

    QLineEdit *m_filter = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_claim = nullptr;
    QComboBox *m_marking = nullptr;
    QComboBox *m_neighbours = nullptr;
    QSpinBox *m_steps = nullptr;
    QLabel *m_timeName = nullptr;
    QSlider *m_time = nullptr;
    QLabel *m_timeText = nullptr;
    std::vector<Seconds> m_stops;
    std::optional<Seconds> m_asOf;
    std::optional<EntityRef> m_selected;
    std::optional<EntityRef> m_center; ///< of the neighbours that are shown
};

} // namespace saranda
