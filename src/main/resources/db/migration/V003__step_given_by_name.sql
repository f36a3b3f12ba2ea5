-- Steps that were given to a person by name, beside those to whom they are offered, before the task's owner said so.
UPDATE public.act_ru_task task SET owner_ = assignee_
 WHERE owner_ IS NULL
   AND task_def_key_ IN ('userTask_draftPlan', 'userTask_askVillage', 'userTask_proposePromotion',
                         'userTask_followUpCommitment', 'userTask_urgePartner', 'userTask_verifyReport')
   AND EXISTS (SELECT 1 FROM public.act_ru_identitylink link WHERE link.task_id_ = task.id_ AND link.type_ = 'candidate')
   AND NOT EXISTS (
       SELECT 1 FROM public.act_ru_identitylink link
         LEFT JOIN public.act_id_membership member ON member.group_id_ = link.group_id_
        WHERE link.task_id_ = task.id_ AND link.type_ = 'candidate'
          AND task.assignee_ IN (link.user_id_, member.user_id_));
