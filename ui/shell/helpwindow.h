// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace saranda {

/// A page of the help shipped with the program, beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// "method" or "method#fact": a page of resources/help, and where in it.
    void showTopic(const QString &topic);
    /// The passage in front, as asked for.
    QString topic() const { return m_topic; }

private:
    QTextBrowser *m_text = nullptr;
    QString m_page;
    QString m_topic;
};

/// What the program is and under which terms.
class AboutWindow : public QDialog
{
    Q_OBJECT

public:
    explicit AboutWindow(QWidget *parent = nullptr);
};

} // namespace saranda
