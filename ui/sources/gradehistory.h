// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exhibit.h"

#include <QTableWidget>

namespace saranda {

/// The earlier grades of a source, newest first: grade, reason, who changed it and when.
class GradeHistory : public QTableWidget
{
    Q_OBJECT

public:
    explicit GradeHistory(QWidget *parent = nullptr);
    void setHistory(const QList<ReliabilityChange> &history);
};

} // namespace saranda
