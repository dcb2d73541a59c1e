// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;
class QLabel;

namespace saranda {

/// What a dialog is called and, beneath, what it does, in a sentence; the same in every dialog.
/// Sees to it that one begins with the first field: where the button that accepts cannot be pressed
/// yet, Qt would begin with Cancel.
class DialogHead : public QWidget
{
    Q_OBJECT

public:
    /// The title is the window's. Without a sentence the title stands alone.
    DialogHead(const QString &sentence, QDialog *dialog);

    void setSentence(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDialog *m_dialog = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace saranda
