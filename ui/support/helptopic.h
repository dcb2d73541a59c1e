// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace saranda {

// Which passage of the help a place in the window is about: "method#fact" is the anchor "fact" of
// the page "method". F1 opens the passage for where the focus is.

/// Names the passage for a widget and everything in it.
void setHelpTopic(QWidget *widget, const QString &topic);

/// The passage for a widget: that of the current row where a model names one (HelpTopicRole) or the
/// current cell shows a level, else its own, else that of what it lies in. Empty = none.
QString helpTopicAt(const QWidget *widget);

/// Asks the main window to open the passage.
void requestHelp(QWidget *from, const QString &topic);

/// The passage on a rule of the trace ("fact.corroboration").
QString helpTopicOfRule(const QString &rule);

} // namespace saranda
