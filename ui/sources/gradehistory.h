// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exhibit.h"

#include <QWidget>

class QLabel;

namespace saranda {

/// The earlier grades of a source, newest first: grade, who changed it and when, and its reason.
class GradeHistory : public QWidget
{
    Q_OBJECT

public:
    explicit GradeHistory(QWidget *parent = nullptr);
    void setHistory(const QList<ReliabilityChange> &history);
    QString text() const;

private:
    QLabel *m_text = nullptr;
};

} // namespace saranda
