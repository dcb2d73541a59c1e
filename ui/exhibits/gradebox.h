// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordform.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;

namespace saranda {

class LevelMeter;

/// How good an exhibit is: reliability and credibility asked apart on the Admiralty scale, a
/// reason, the marks that move its level, and the level that follows.
class GradeBox : public QWidget
{
    Q_OBJECT

public:
    GradeBox(const PageContext &context, RecordForm<Exhibit> &form, QWidget *parent = nullptr);

private:
    void createLayout();
    void createMarks();
    void bind();
    QCheckBox *addCheck(const QString &text, const QString &help, bool Exhibit::*member,
                        const QString &editText);
    void showExhibit(const Exhibit &exhibit);
    void showLevel();

    PageContext m_context;
    RecordForm<Exhibit> &m_form;
    ChoiceField *m_reliability = nullptr;
    ChoiceField *m_credibility = nullptr;
    TextField *m_reason = nullptr;
    QLabel *m_ask = nullptr;
    QWidget *m_markBox = nullptr;
    std::vector<std::pair<Mark, QCheckBox *>> m_marks;
    QCheckBox *m_secondary = nullptr;
    QCheckBox *m_agreed = nullptr;
    LevelMeter *m_level = nullptr;
};

} // namespace saranda
