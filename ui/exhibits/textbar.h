// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/textintake.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace saranda {

/// Shows that texts are being read for the search, once it takes a moment, and lets the person
/// stop it.
class TextBar : public QWidget
{
    Q_OBJECT

public:
    explicit TextBar(CaseSession &session, QWidget *parent = nullptr);

    TextIntake *intake() const { return m_intake; }

private:
    void showProgress(const QString &key, int done, int total);

    TextIntake *m_intake = nullptr;
    QTimer m_moment;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace saranda
