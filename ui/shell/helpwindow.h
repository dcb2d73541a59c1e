// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace saranda {

/// A page of the help shipped with the program, beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    enum class Topic { Method, About };

    explicit HelpWindow(Topic topic, QWidget *parent = nullptr);
};

} // namespace saranda
