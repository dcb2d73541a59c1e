// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace saranda {

class LevelMeter;

/// One basis of a claim at a glance: its level, and each of its elements with what it reaches, from
/// which one goes on to the sheet of the element.
class BasisPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BasisPanel(const Doctrine &doctrine, QWidget *parent = nullptr);
    ~BasisPanel() override;

    void show(const QString &basis, const ClaimResult *claim);

    LevelMeter *levelMeter() const { return m_level; }
    QString sentence() const;

Q_SIGNALS:
    void elementRequested(const QString &element);

private:
    struct Row {
        QString element;
        int level = 0;
        bool isAddressed = false;

        bool operator==(const Row &) const = default;
    };
    void showRows(const std::vector<Row> &rows, std::optional<int> required);
    QWidget *makeRow(const Row &row, std::optional<int> required);

    const Doctrine &m_doctrine;
    QLabel *m_title = nullptr;
    LevelMeter *m_level = nullptr;
    QLabel *m_sentence = nullptr;
    QVBoxLayout *m_layout = nullptr;
    std::unique_ptr<QWidget> m_elements;
    std::vector<Row> m_rows;
    std::optional<int> m_required;
};

} // namespace saranda
