// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;
class QLabel;

namespace saranda {

/// What a dialog is called and, beneath, what it does, in a sentence; the same in every dialog.
class DialogHead : public QWidget
{
    Q_OBJECT

public:
    /// The title is the window's. Without a sentence the title stands alone.
    DialogHead(const QString &sentence, QDialog *dialog);

    void setSentence(const QString &sentence);

private:
    QLabel *m_sentence = nullptr;
};

} // namespace saranda
